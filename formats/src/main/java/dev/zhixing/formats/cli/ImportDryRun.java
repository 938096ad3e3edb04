package dev.zhixing.formats.cli;

import dev.zhixing.formats.ExchangeJson;
import dev.zhixing.formats.ReadingLimits;
import dev.zhixing.formats.SafeReading;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.Outcome;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Refusal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * {@code zhixing import FILE --dry-run [--json] [--start DATE] [--year YEAR] [--lang zh|en]}: shows
 * what an import would bring and writes nothing. Ends with 0, with 2 when the file is refused, or
 * with 64 when the call is not understood.
 */
public final class ImportDryRun {
    private static final int USAGE = 64;

    private ImportDryRun() {}

    public static void main(String[] args) throws IOException {
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            int code = run(args, out, err, Clock.system(ZoneId.systemDefault()));
            out.flush();
            err.flush();
            System.exit(code);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintStream out, PrintStream err, Clock clock)
            throws IOException {
        DryRunCall call;
        try {
            call = DryRunCall.read(args);
        } catch (IllegalArgumentException | DateTimeException e) {
            err.println(e.getMessage());
            err.println(DryRunCall.USAGE);
            return USAGE;
        }
        ReadOptions options =
                new ReadOptions(
                        call.start(),
                        call.year(),
                        LocalDate.now(clock).getYear(),
                        Map.of(),
                        Map.of());
        Outcome outcome =
                new SafeReading(ReadingLimits.standard())
                        .read(call.file(), String.valueOf(call.file().getFileName()), options);
        return switch (outcome) {
            case Outcome.Read read -> {
                print(read.reading(), call, out);
                yield 0;
            }
            case Outcome.Refused refused -> {
                refuse(refused.refusal(), call, out, err);
                yield ReaderMain.REFUSED;
            }
        };
    }

    private static void print(Reading reading, DryRunCall call, PrintStream out)
            throws IOException {
        DryRunView view = DryRunView.of(reading, call.language());
        if (call.json()) {
            write(out, ExchangeJson.indented(view));
            return;
        }
        boolean zh = call.language() == Language.ZH;
        out.println(reading.plan().title());
        for (DryRunView.Task task : view.tasks()) {
            out.printf(
                    "%-12s %s  %s  %s – %s%n",
                    task.code(),
                    task.name(),
                    task.owner() == null ? "–" : task.owner(),
                    task.start() == null ? "?" : task.start(),
                    task.finish() == null ? "?" : task.finish());
        }
        out.printf(
                zh
                        ? "任务 %d，职责 %d，资源 %d，风险 %d，指标 %d，要核对 %d 处。没有写入任何内容。%n"
                        : "%d tasks, %d RACI entries, %d resources, %d risks, %d indicators,"
                                + " %d remarks. Nothing was written.%n",
                view.tasks().size(),
                view.raci().size(),
                view.resources().size(),
                view.risks().size(),
                view.indicators().size(),
                view.problems().size());
        for (DryRunView.Problem problem : view.problems()) {
            out.println("  " + problem.sheet() + " " + problem.cell() + "  " + problem.message());
        }
    }

    private static void refuse(Refusal refusal, DryRunCall call, PrintStream out, PrintStream err)
            throws IOException {
        err.println(call.language().of(refusal.message()));
        if (call.json()) {
            write(out, ExchangeJson.indented(Map.of("refused", refusal)));
        }
    }

    private static void write(OutputStream out, byte[] json) throws IOException {
        out.write(json);
        out.write('\n');
    }
}
