package dev.zhixing.formats.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.office.WorkbookReader;
import dev.zhixing.formats.samples.SampleWorkbooks;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Spoils the sample files in thousands of ways, always the same ones; only refusals may follow. */
class MutationFuzzTest {
    private static final int ROUNDS = 1_000;
    private static final long NANOS = 25_000_000_000L;
    private static final List<String> DICTIONARY =
            List.of(
                    "<!DOCTYPE a [",
                    "&x;",
                    "&#0;",
                    "r=\"0\"",
                    "t=\"s\"",
                    "t=\"e\"",
                    "<v>-1</v>",
                    "<v>1e400</v>",
                    "<v>NaN</v>",
                    "A1:XFD9",
                    "</sheetData>",
                    "<row>",
                    "2.1FS+999999d",
                    "99999999个工作日",
                    "第999999周",
                    "9999-99-99",
                    "1/0",
                    "R/A/C/I/S/R/A",
                    "，，，",
                    "1.1.1.1",
                    "7.8-7.10",
                    "\"",
                    "\u3000",
                    "合计",
                    "任务名称",
                    "负责人");

    @Test
    void spoiltBytesOfTheSamplesAreReadOrRefused() throws IOException {
        Random random = new Random(20261121);
        long end = System.nanoTime() + NANOS;
        for (String name :
                List.of(SampleWorkbooks.CALLBACK, SampleWorkbooks.ONLINE, SampleWorkbooks.CHORES)) {
            byte[] original = Files.readAllBytes(Path.of("..", "samples", name));
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                byte[] spoilt = original.clone();
                int spots = 1 + random.nextInt(6);
                for (int i = 0; i < spots; i++) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                }
                read(spoilt, name, round);
            }
        }
    }

    @Test
    void spoiltXmlInsideTheSamplesIsReadOrRefused() throws IOException {
        Random random = new Random(42);
        long end = System.nanoTime() + NANOS;
        for (String name : List.of(SampleWorkbooks.CALLBACK, SampleWorkbooks.ONLINE)) {
            Map<String, String> parts = parts(Path.of("..", "samples", name));
            List<String> names = new ArrayList<>(parts.keySet());
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                Map<String, String> spoilt = new LinkedHashMap<>(parts);
                String part = names.get(random.nextInt(names.size()));
                spoilt.compute(part, (key, xml) -> spoil(xml == null ? "" : xml, random));
                ZipCraft zip = new ZipCraft();
                spoilt.forEach(zip::add);
                read(zip.build(), name, round);
            }
        }
    }

    private static String spoil(String xml, Random random) {
        StringBuilder text = new StringBuilder(xml);
        int spots = 1 + random.nextInt(4);
        for (int i = 0; i < spots && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(90)));
                default -> text.replace(at, to, DICTIONARY.get(random.nextInt(DICTIONARY.size())));
            }
        }
        return text.toString();
    }

    private static void read(byte[] bytes, String name, int round) {
        try {
            assertThat(WorkbookReader.read(bytes, name, ReadOptions.NONE).tables()).isNotEmpty();
        } catch (FileRefused refused) {
            assertThat(refused.refusal().message().zh()).isNotBlank();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name + " broke the reader in round " + round, e);
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(name -> parts.put(name, text(zip, name)));
        }
        return parts;
    }

    private static String text(ZipFile zip, String name) {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
