package dev.zhixing.formats.cli;

import dev.zhixing.formats.ExchangeJson.PlanAnswer;
import dev.zhixing.formats.ExchangeJson.Request;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.project.PlanFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads one plan file of any kind, as {@link ReadFile} reads tables. */
public final class ReadPlan {
    private ReadPlan() {}

    public static void main(String[] args) throws IOException {
        // Libraries talk on standard output now and then; only the answer belongs there.
        System.setOut(System.err);
        ReaderMain.run(() -> answer(args), refusal -> new PlanAnswer(null, refusal));
    }

    private static PlanAnswer answer(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? "" : args[0]);
        if (!Files.isRegularFile(file)) {
            throw new FileRefused(RefusalCode.NOT_FOUND, Map.of("file", file.toString()));
        }
        Request request = ReaderMain.request(args, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new PlanAnswer(PlanFile.read(in, request.fileName(), request.options()), null);
        }
    }
}
