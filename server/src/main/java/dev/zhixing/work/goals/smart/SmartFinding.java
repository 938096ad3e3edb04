package dev.zhixing.work.goals.smart;

/**
 * One thing that is vague.
 *
 * @param start where the words begin in the checked text, in UTF-16 units; 0 when something is
 *     missing altogether
 * @param words the exact words it stands on; the whole text when something is missing
 */
public record SmartFinding(SmartFlaw flaw, int start, String words) {}
