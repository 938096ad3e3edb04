package dev.zhixing.cli;

import dev.zhixing.engine.network.InvalidNetwork;
import dev.zhixing.formats.ExchangeJson;
import dev.zhixing.formats.ReadingLimits;
import dev.zhixing.formats.SafeReading;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.project.FileKind;
import dev.zhixing.formats.project.ProjectPlan;
import dev.zhixing.formats.psplib.PsplibReader;

import org.jspecify.annotations.Nullable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code zhixing schedule FILE [--json] …}: schedules a plan file by the rules of the tool that
 * wrote it. Ends with 0, or with 2 and one sentence on standard error when the file cannot be read
 * or the call is not understood.
 */
public final class ScheduleCommand {
    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final SafeReading reading;

    ScheduleCommand(PrintStream out, PrintStream err, Clock clock, SafeReading reading) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.reading = reading;
    }

    public static void main(String[] args) {
        String cache = System.getProperty("zhixing.reader.cache", "");
        List<String> options =
                cache.isEmpty() ? List.of() : List.of("-XX:AOTCache=" + cache, "-Xlog:disable");
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            SafeReading reading = new SafeReading(ReadingLimits.forPlans(options));
            Clock clock = Clock.system(ZoneId.systemDefault());
            int code = new ScheduleCommand(out, err, clock, reading).run(args, local());
            out.flush();
            err.flush();
            System.exit(code);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static Language local() {
        String language = System.getProperty("zhixing.language", Locale.getDefault().getLanguage());
        return language.startsWith("zh") ? Language.ZH : Language.EN;
    }

    int run(String[] args, Language local) {
        ScheduleCall call;
        try {
            call = ScheduleCall.read(args, local);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(ScheduleCall.USAGE);
            return REFUSED;
        }
        try {
            if (isInstance(call.file())) {
                instance(call);
            } else {
                plan(call);
            }
            return 0;
        } catch (FileRefused e) {
            return refuse(call.language().of(e.refusal().message()));
        } catch (InvalidNetwork e) {
            FileRefused damaged =
                    FileRefused.damaged("任务、链接或资源自相矛盾", "its tasks and links contradict");
            return refuse(call.language().of(damaged.refusal().message()));
        } catch (IOException | RuntimeException e) {
            // What nobody has thought of is one sentence, too.
            FileRefused damaged = FileRefused.damaged("日期或工时超出范围", "dates or lengths out of range");
            return refuse(call.language().of(damaged.refusal().message()));
        } catch (OutOfMemoryError e) {
            int most = (int) (Runtime.getRuntime().maxMemory() >> 20);
            FileRefused large = FileRefused.tooLarge("内容（MiB 内存）", "MiB of memory", most);
            return refuse(call.language().of(large.refusal().message()));
        }
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }

    private static boolean isInstance(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FileKind.isPsplib(in.readNBytes(FileKind.HEAD));
        }
    }

    /** These files are numbers in plain text; no second process is needed to read them. */
    private void instance(ScheduleCall call) throws IOException {
        InstanceView view = new InstanceRun(PsplibReader.read(call.file()), call).view();
        if (call.json()) {
            print(view);
            return;
        }
        boolean zh = call.language() == Language.ZH;
        out.println(
                (zh ? "%s：总工期 %d，下界 %d%s，用时 %.1f 秒" : "%s: makespan %d, bound %d%s, %.1f s")
                        .formatted(
                                view.instance(),
                                view.makespan(),
                                view.lowerBound(),
                                view.optimal() ? (zh ? "（最优）" : " (optimal)") : "",
                                view.seconds()));
    }

    private void plan(ScheduleCall call) throws IOException {
        PlanView view = new PlanRun(read(call), call).view();
        if (call.json()) {
            print(view);
        } else {
            new PlanTable(view, call.language()).print(out);
        }
    }

    private void print(Object view) throws IOException {
        out.write(ExchangeJson.indented(view));
        out.write('\n');
    }

    /** A table that only counts weeks begins on the day asked for, or else next Monday. */
    private ProjectPlan read(ScheduleCall call) {
        String name = String.valueOf(call.file().getFileName());
        try {
            return reading.readPlan(call.file(), name, options(call.start()));
        } catch (FileRefused e) {
            if (e.refusal().code() != RefusalCode.NO_START || call.start() != null) {
                throw e;
            }
            LocalDate monday =
                    LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            return reading.readPlan(call.file(), name, options(monday));
        }
    }

    private ReadOptions options(@Nullable LocalDate start) {
        return new ReadOptions(start, null, LocalDate.now(clock).getYear(), Map.of(), Map.of());
    }
}
