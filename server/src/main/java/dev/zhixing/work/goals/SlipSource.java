package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Says what would move if something took longer. Implemented by the room that can compute dates;
 * nothing is written.
 */
public interface SlipSource {

    Set<String> kinds();

    /**
     * What would finish on another day if this took so many working days more.
     *
     * @throws dev.zhixing.base.kernel.NotFound when there is no such thing or the caller may not
     *     see it
     */
    List<Moved> ifSlipped(Actor actor, SubjectRef subject, int workingDays);

    /**
     * Something that would finish later.
     *
     * @param milestone whether it stands for a result rather than for work
     * @param due the promised day, if any; missed when {@code after} is later
     */
    record Moved(
            SubjectRef subject,
            String title,
            boolean milestone,
            LocalDate before,
            LocalDate after,
            @Nullable LocalDate due) {}
}
