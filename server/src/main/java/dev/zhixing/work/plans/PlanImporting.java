package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Brings files into plans; the interchange room's only door for writing. Also used for its preview:
 * the same command in a transaction that is rolled back.
 */
public interface PlanImporting {

    /**
     * Writes everything in the caller's transaction as one command. Creating a plan is open to
     * everybody who is signed in; an existing one needs EDIT.
     *
     * @throws dev.zhixing.base.kernel.Refused with all breaches
     */
    Imported perform(Actor actor, PlanImport content);

    /**
     * Takes a whole import back; a plan that came into being with it goes to the bin.
     *
     * @throws dev.zhixing.base.kernel.Refused (conflict) when somebody changed something of it
     *     since; the facts name it
     */
    void undo(Actor actor, PlanId plan, UUID command);

    /**
     * What an import did.
     *
     * @param command for {@link #undo}
     * @param created new items
     * @param updated items that an earlier import of the same file had made
     * @param dates what the scheduler made of every item's dates, in the order of the import
     */
    record Imported(
            PlanId plan,
            String planName,
            UUID command,
            int created,
            int updated,
            int links,
            int raci,
            List<ImportedDates> dates) {}

    /**
     * Dates of one item after scheduling.
     *
     * @param why what puts its start and finish there, one sentence in the reader's language
     * @param existed whether an earlier import had made it
     */
    record ImportedDates(
            String key,
            ItemId item,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            int durationDays,
            String why,
            boolean existed) {}
}
