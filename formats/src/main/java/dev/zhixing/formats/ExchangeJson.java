package dev.zhixing.formats;

import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Refusal;
import dev.zhixing.formats.project.ProjectPlan;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;

/** The JSON that parent and child exchange; limited because the child reads hostile files. */
public final class ExchangeJson {
    /**
     * What the parent asks for.
     *
     * @param fileName the name the file came with
     */
    public record Request(String fileName, ReadOptions options) {}

    /** What the child answers: exactly one of the two is there. */
    public record Answer(@Nullable Reading reading, @Nullable Refusal refusal) {}

    /** What the child answers that reads a plan: exactly one of the two is there. */
    public record PlanAnswer(@Nullable ProjectPlan plan, @Nullable Refusal refusal) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(50)
                                                    .maxStringLength(1_000_000)
                                                    .build())
                                    .build())
                    .build();

    private ExchangeJson() {}

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** For people: indented. */
    public static byte[] indented(Object value) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(value);
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws tools.jackson.core.JacksonException when the bytes are no such value
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * Reads what {@link #bytes} wrote, without holding all of it in memory.
     *
     * @throws tools.jackson.core.JacksonException when the bytes are no such value
     */
    public static <T> T read(InputStream json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
