package dev.zhixing.base.jobs.internal;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** Keeps a job's data as readable text; Java's own serialisation is never used. */
final class TextSerializer implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : String.valueOf(data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null || type == Void.class
                ? null
                : type.cast(new String(data, StandardCharsets.UTF_8));
    }
}
