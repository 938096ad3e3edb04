package dev.zhixing.across.interchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files on their way in, as the wizard sends them. */
final class Uploads {

    private Uploads() {}

    /** A task table of these rows under the usual headers. */
    static byte[] table(String... rows) {
        return ("编号,任务名称,负责人,开始日期,完成日期,工期（天）,前置任务,交付物\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sample(String name) {
        return read(Path.of("..", "samples", name));
    }

    /** A workbook that is kept beside the checkout, on machines that have it. */
    static byte[] shared(String name) {
        for (String up : List.of("../..", "../../..")) {
            Path file = Path.of(up, "shared", "data", "workbooks", name);
            if (Files.exists(file)) {
                return read(file);
            }
        }
        assumeTrue(false, "The shared workbooks are not beside this checkout.");
        throw new IllegalStateException();
    }

    static Api.Answer send(World.Person who, String name, byte[] content) {
        return who.api().upload("/api/imports", name, content);
    }

    static Api.Answer choose(World.Person who, Api.Answer preview, String body) {
        return who.api()
                .ifMatch(preview.json().at("/version").asInt())
                .patch("/api/imports/" + preview.at("/id"), body);
    }

    static Api.Answer apply(World.Person who, Api.Answer preview) {
        return who.api()
                .ifMatch(preview.json().at("/version").asInt())
                .post("/api/imports/" + preview.at("/id") + "/apply", "");
    }

    static Api.Answer undo(World.Person who, Api.Answer preview) {
        return who.api().post("/api/imports/" + preview.at("/id") + "/undo", "");
    }

    static Api.Answer items(World.Person who, Api.Answer result) {
        return who.api().get("/api/plans/" + result.at("/planId") + "/items").expect(200);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
