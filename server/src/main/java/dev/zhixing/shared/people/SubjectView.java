package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A thing as it is named where others point at it. */
public record SubjectView(String kind, UUID id, String title, @Nullable String detail) {

    public static SubjectView of(SubjectRef subject, SubjectGuard.SubjectTitle title) {
        return new SubjectView(
                subject.kind(),
                subject.id(),
                title.title(),
                title.detail().isBlank() ? null : title.detail());
    }
}
