package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.office.WorkbookReader;

import java.io.IOException;
import java.io.InputStream;

/** Opens whatever may hold a plan: project files, and workbooks or CSV files with a task table. */
public final class PlanFile {
    private PlanFile() {}

    /**
     * Reads a plan.
     *
     * @param fileName the name it came with; never used as a path
     * @throws FileRefused when there is no plan in it, with a sentence for the user
     */
    public static ProjectPlan read(InputStream in, String fileName, ReadOptions options)
            throws IOException {
        byte[] content = in.readNBytes((ProjectFileReader.LARGEST_MIB << 20) + 1);
        FileKind kind = FileKind.of(content);
        if (kind != FileKind.TABLE) {
            return ProjectFileReader.read(content, kind);
        }
        try {
            return DraftPlans.plan(WorkbookReader.read(content, fileName, options));
        } catch (FileRefused e) {
            throw switch (e.refusal().code()) {
                case NOT_A_TABLE_FILE, NOT_TEXT ->
                        new FileRefused(RefusalCode.NOT_A_PLAN, e.refusal().facts());
                default -> e;
            };
        }
    }
}
