package dev.zhixing.formats.model;

/**
 * A task written differently in another table, taken to be the same one; to be confirmed.
 *
 * @param written the name as the other table writes it
 * @param score likeness from 0 to 1
 */
public record TaskMatch(
        String written, String taskCode, String taskName, double score, SourceCell source) {}
