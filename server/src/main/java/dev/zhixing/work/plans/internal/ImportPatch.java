package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.PlanImport.ImportedItem;
import dev.zhixing.work.plans.Sentence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An item of a file as a change. Files seldom give real dates: what is reported as done or begun is
 * taken to have been so as planned, but never in the future.
 */
final class ImportPatch {

    private final ImportedItem item;
    private final LocalDate today;
    private final Speech speech;

    ImportPatch(ImportedItem item, LocalDate today, Speech speech) {
        this.item = item;
        this.today = today;
        this.speech = speech;
    }

    /** Only words: dates and progress follow from the children. */
    ItemPatch summary() {
        return patch(false, false);
    }

    /**
     * Everything.
     *
     * @param begun somebody has reported on it here already; a file that knows nothing of it does
     *     not take that back
     */
    ItemPatch leaf(boolean begun) {
        return patch(true, !(begun && item.status() == ItemStatus.NOT_STARTED));
    }

    private ItemPatch patch(boolean timed, boolean reported) {
        boolean milestone =
                item.kind() == ItemKind.MILESTONE
                        || (timed && Objects.equals(item.durationDays(), 0));
        return new ItemPatch(
                Patch.set(milestone ? ItemKind.MILESTONE : item.kind()),
                given(item.code()),
                Patch.set(item.name()),
                given(item.description()),
                Patch.absent(),
                Patch.absent(),
                timed ? given(item.start()) : Patch.absent(),
                timed ? given(finish(milestone)) : Patch.absent(),
                timed && !milestone ? given(item.durationDays()) : Patch.absent(),
                timed ? Patch.set(mode()) : Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                timed && reported ? given(actualStart()) : Patch.absent(),
                timed && reported ? given(actualFinish()) : Patch.absent(),
                timed && reported ? Patch.set(item.progress()) : Patch.absent(),
                given(item.deliverable()),
                given(item.acceptance()),
                timed && reported ? Patch.set(item.status()) : Patch.absent(),
                timed && reported ? blocked() : Patch.absent(),
                given(item.priority()),
                given(item.risk()),
                Patch.absent(),
                Patch.absent());
    }

    /** A milestone has one day; a finish without a start is no fixed date. */
    private @Nullable LocalDate finish(boolean milestone) {
        return milestone ? null : item.finish();
    }

    private ItemMode mode() {
        return item.start() == null ? ItemMode.AUTO : item.mode();
    }

    private Patch<ItemPatch.BlockedEntry> blocked() {
        if (item.status() != ItemStatus.BLOCKED) {
            return Patch.absent();
        }
        String reason = item.blockedReason() == null ? item.risk() : item.blockedReason();
        return Patch.set(
                new ItemPatch.BlockedEntry(
                        reason == null || reason.isBlank()
                                ? speech.say(Sentence.of("import.blockedWithoutReason"))
                                : reason,
                        null));
    }

    private @Nullable LocalDate actualFinish() {
        if (item.status() != ItemStatus.DONE) {
            return null;
        }
        LocalDate said = item.actualFinish() == null ? item.finish() : item.actualFinish();
        return said == null || said.isAfter(today) ? today : said;
    }

    private @Nullable LocalDate actualStart() {
        if (item.status() == ItemStatus.NOT_STARTED) {
            return null;
        }
        LocalDate said = item.actualStart() == null ? item.start() : item.actualStart();
        LocalDate latest = Objects.requireNonNullElse(actualFinish(), today);
        return said == null ? null : said.isAfter(latest) ? latest : said;
    }

    private static <T> Patch<T> given(@Nullable T value) {
        return value == null ? Patch.absent() : Patch.set(value);
    }
}
