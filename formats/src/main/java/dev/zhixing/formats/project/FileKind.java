package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a file is, by its content; names are not asked. */
public enum FileKind {
    /** Microsoft Project. */
    MPP,
    /** Microsoft Project in XML. */
    MSPDI,
    /** Primavera P6, exported as text. */
    XER,
    /** Primavera P6, exported as XML. */
    PMXML,
    /** GanttProject. */
    GAN,
    /** An instance of the project scheduling library. */
    PSPLIB,
    /** Anything else: a workbook, a table in text, or nothing we know. */
    TABLE;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Looks at a file.
     *
     * @throws FileRefused when it is empty, XML with a document type, or XML of something else
     */
    public static FileKind of(byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(RefusalCode.EMPTY);
        }
        if (content.length > OLE.length && Arrays.equals(content, 0, 4, OLE, 0, 4)) {
            return MPP;
        }
        String head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ERMHDR\t") || head.startsWith("\u00EF\u00BB\u00BFERMHDR\t")) {
            return XER;
        }
        if (isXml(content, head)) {
            return ofRoot(content);
        }
        return isPsplib(content) ? PSPLIB : TABLE;
    }

    /** Bytes that tell what a file is. */
    public static final int HEAD = 4096;

    /** True for the beginning of a PSPLIB instance. */
    public static boolean isPsplib(byte[] content) {
        String head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("*****") && head.contains("horizon");
    }

    private static boolean isXml(byte[] content, String head) {
        boolean wide =
                content.length > 1 && (content[0] == (byte) 0xFF || content[0] == (byte) 0xFE);
        String start = wide ? head.replace("\0", "").substring(2) : head;
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return text.stripLeading().startsWith("<");
    }

    private static FileKind ofRoot(byte[] content) {
        String root = root(content);
        return switch (root == null ? "" : root) {
            case "Project" -> MSPDI;
            case "APIBusinessObjects" -> PMXML;
            case "project" -> GAN;
            default -> throw FileRefused.damaged("不是可读的项目计划", "no project plan that can be read");
        };
    }

    /** The name of the first element; a document type is never followed. */
    private static @Nullable String root(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext() && xml.next() != XMLStreamReader.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamReader.DTD) {
                    throw new FileRefused(RefusalCode.FORBIDDEN_XML);
                }
            }
            return xml.isStartElement() ? xml.getLocalName() : null;
        } catch (XMLStreamException e) {
            return null;
        }
    }
}
