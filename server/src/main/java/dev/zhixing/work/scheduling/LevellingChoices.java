package dev.zhixing.work.scheduling;

import java.util.List;
import java.util.UUID;

/**
 * What somebody asked a levelling to do.
 *
 * @param seconds it may search so long, 1 to 60
 * @param placements it may try so many orders; 0 for as many as the time allows
 * @param seed where chance starts; with the same plan and placements that end before the time, the
 *     answer is the same
 * @param collaboratorPercent how much of a collaborator an item takes, 0 to 100
 * @param absenceDays absences of at least so many working days keep work away; 0: none does
 * @param otherPlans whether work in other active plans counts
 * @param itemIds only these and what is under them may be moved; empty: all
 */
public record LevellingChoices(
        LevellingAim aim,
        int seconds,
        long placements,
        long seed,
        int collaboratorPercent,
        int absenceDays,
        boolean otherPlans,
        List<UUID> itemIds) {

    public LevellingChoices {
        itemIds = List.copyOf(itemIds);
    }
}
