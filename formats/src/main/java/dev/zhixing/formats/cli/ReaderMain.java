package dev.zhixing.formats.cli;

import dev.zhixing.formats.ExchangeJson;
import dev.zhixing.formats.ExchangeJson.Request;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Refusal;
import dev.zhixing.formats.model.RefusalCode;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** What all programs share that read one file in a child process. */
final class ReaderMain {
    static final int REFUSED = 2;

    private ReaderMain() {}

    /** Reads, writes the answer to standard output, and ends with 0 or, refused, with 2. */
    static void run(Callable<Object> reader, Function<Refusal, Object> refused) throws IOException {
        int code = REFUSED;
        Object answer;
        try {
            answer = reader.call();
            code = 0;
        } catch (FileRefused e) {
            answer = refused.apply(e.refusal());
        } catch (OutOfMemoryError e) {
            long limit = Runtime.getRuntime().maxMemory() >> 20;
            answer =
                    refused.apply(
                            FileRefused.tooLarge("内容（MiB 内存）", "MiB of memory", limit).refusal());
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            // Whatever a hostile file breaks in here, the user hears one plain sentence.
            answer = refused.apply(Refusal.of(RefusalCode.CRASHED));
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(ExchangeJson.bytes(answer));
        }
        System.exit(code);
    }

    /** The request given as second argument, or on standard input when that is {@code -}. */
    static Request request(String[] args, Path file) throws IOException {
        if (args.length < 2) {
            return new Request(String.valueOf(file.getFileName()), ReadOptions.NONE);
        }
        byte[] json =
                args[1].equals("-")
                        ? System.in.readAllBytes()
                        : args[1].getBytes(StandardCharsets.UTF_8);
        return ExchangeJson.read(json, Request.class);
    }
}
