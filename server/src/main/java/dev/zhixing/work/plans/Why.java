package dev.zhixing.work.plans;

import java.util.List;
import java.util.UUID;

/**
 * Why an item has its dates.
 *
 * @param drivenBy items that push it
 * @param pushes items that it pushes
 * @param slack how much it may slip, in a sentence
 */
public record Why(
        List<String> start,
        List<String> finish,
        List<ItemPlace> drivenBy,
        List<ItemPlace> pushes,
        String slack) {

    /** Names an item by its place. */
    public record ItemPlace(UUID itemId, String outline, String name) {}
}
