package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Opens a project file after looking at its content, not its name. To be run in the child process
 * that reads all foreign files.
 */
public final class ProjectFileReader {
    /** The largest plans met are far below. */
    public static final int LARGEST_MIB = 64;

    /** Where in an XML file the options of the project are. */
    private static final int OPTIONS = 1 << 16;

    private static final int LARGEST = LARGEST_MIB << 20;

    private ProjectFileReader() {}

    /**
     * Reads a file of Microsoft Project, Primavera P6 or GanttProject.
     *
     * @throws FileRefused when it is something else, too large, damaged, protected, or XML with a
     *     document type
     */
    public static ProjectPlan read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            return read(content, FileKind.of(content));
        } catch (IOException e) {
            throw new FileRefused(
                    RefusalCode.NOT_FOUND, Map.of("file", String.valueOf(file.getFileName())));
        }
    }

    /**
     * Reads the content of such a file.
     *
     * @throws FileRefused as above
     */
    public static ProjectPlan read(byte[] content, FileKind kind) {
        if (content.length > LARGEST) {
            throw FileRefused.tooLarge("文件（MiB）", "MiB for a file", LARGEST_MIB);
        }
        try {
            ProjectFile project = open(content, kind);
            if (project == null
                    || project.getDefaultCalendar() == null
                    || project.getTasks().isEmpty()) {
                throw unreadable();
            }
            return new ProjectPlans(project, kind, datesBeforeLinks(content, kind)).plan();
        } catch (MPXJException e) {
            throw e.getMessage() != null && e.getMessage().contains("password")
                    ? new FileRefused(RefusalCode.ENCRYPTED)
                    : unreadable();
        } catch (FileRefused e) {
            throw e;
        } catch (RuntimeException e) {
            // The library was not written with hostile files in mind.
            throw unreadable();
        }
    }

    /** MPXJ takes what an XML file does not say for a no; the tool's own habit is yes. */
    private static boolean datesBeforeLinks(byte[] content, FileKind kind) {
        int head = kind == FileKind.MSPDI ? Math.min(content.length, OPTIONS) : 0;
        return !new String(content, 0, head, StandardCharsets.ISO_8859_1)
                .contains("<HonorConstraints>0<");
    }

    private static @Nullable ProjectFile open(byte[] content, FileKind kind) throws MPXJException {
        // The mark in front of UTF-8 text is more than the XML readers take.
        int from = kind != FileKind.MPP && content.length > 2 && content[0] == (byte) 0xEF ? 3 : 0;
        InputStream in = new ByteArrayInputStream(content, from, content.length - from);
        return switch (kind) {
            case MPP -> new MPPReader().read(in);
            case MSPDI -> new MSPDIReader().read(in);
            case PMXML -> new PrimaveraPMFileReader().read(in);
            case GAN -> new GanttProjectReader().read(in);
            case XER -> {
                PrimaveraXERFileReader reader = new PrimaveraXERFileReader();
                reader.setCharset(TextEncoding.of(content));
                yield reader.read(in);
            }
            case PSPLIB, TABLE -> throw unreadable();
        };
    }

    private static FileRefused unreadable() {
        return FileRefused.damaged("不是可读的项目计划", "no project plan that can be read");
    }
}
