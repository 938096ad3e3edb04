package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/** Parses XML that may be hostile: no DTD, no entity, no access to anything outside. */
final class SafeXml {
    private static final int DEPTH = 64;
    private static final String APACHE = "http://apache.org/xml/features/";

    private SafeXml() {}

    /** A handler that sees local names and knows how to stop nesting. */
    abstract static class Handler extends DefaultHandler {
        private int depth;

        abstract void open(String name, Attributes attributes);

        void close(String name) {}

        @Override
        public final void startElement(
                String uri, String localName, String qName, Attributes attributes) {
            if (++depth > DEPTH) {
                throw FileRefused.damaged("XML 嵌套过深", "XML is nested too deeply");
            }
            open(localName, attributes);
        }

        @Override
        public final void endElement(String uri, String localName, String qName) {
            depth--;
            close(localName);
        }

        /** Attribute by local name, empty when absent. */
        static String value(Attributes attributes, String name) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals(name)) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }

    static void parse(InputStream in, Handler handler) {
        try (in) {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(APACHE + "disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw FileRefused.damaged("内容解不开", "its content cannot be unpacked");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a safety feature.", e);
        }
    }

    private static FileRefused refusal(SAXException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE") || message.contains("entity")) {
            return new FileRefused(RefusalCode.FORBIDDEN_XML);
        }
        return FileRefused.damaged("XML 不合规范", "its XML is not well formed");
    }
}
