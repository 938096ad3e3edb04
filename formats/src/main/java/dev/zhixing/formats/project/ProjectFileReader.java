package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens a project file after looking at its content, not its name. To be run in the child process
 * that reads all foreign files.
 */
public final class ProjectFileReader {
    /** Bytes; the largest plans met are far below. */
    private static final long LARGEST = 64L << 20;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ProjectFileReader() {}

    /**
     * Reads a file of Microsoft Project.
     *
     * @throws FileRefused when it is something else, too large, damaged, protected, or XML with a
     *     document type
     */
    public static ProjectPlan read(Path file) {
        byte[] content = content(file);
        try {
            ProjectFile project =
                    isOle(content)
                            ? new MPPReader().read(new ByteArrayInputStream(content))
                            : new MSPDIReader().read(checkedXml(content));
            if (project == null || project.getProjectProperties().getStartDate() == null) {
                throw unreadable();
            }
            return new ProjectPlans(project).plan();
        } catch (MPXJException e) {
            throw e.getMessage() != null && e.getMessage().contains("password")
                    ? new FileRefused(RefusalCode.ENCRYPTED)
                    : unreadable();
        }
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw FileRefused.tooLarge("MB", "MB", LARGEST >> 20);
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw new FileRefused(RefusalCode.EMPTY);
            }
            return content;
        } catch (IOException e) {
            throw new FileRefused(
                    RefusalCode.NOT_FOUND, Map.of("file", String.valueOf(file.getFileName())));
        }
    }

    private static boolean isOle(byte[] content) {
        return content.length > OLE.length
                && java.util.Arrays.equals(content, 0, OLE.length, OLE, 0, OLE.length);
    }

    /** The content once more when it is a project in XML; a document type is never followed. */
    private static ByteArrayInputStream checkedXml(byte[] content) {
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
            if (!xml.isStartElement() || !"Project".equals(xml.getLocalName())) {
                throw unreadable();
            }
            return new ByteArrayInputStream(content);
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    private static FileRefused unreadable() {
        return FileRefused.damaged("不是可读的 Project 文件", "no readable Project file");
    }
}
