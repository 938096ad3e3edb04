package dev.zhixing.formats.model;

import java.util.List;

/**
 * Everything one file brought.
 *
 * @param sheets names of the sheets in order, also those without a table
 * @param tables every recognised table, in the order of the file
 */
public record Reading(
        List<String> sheets, List<Table> tables, PlanDraft plan, List<Problem> problems) {
    public Reading {
        sheets = List.copyOf(sheets);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
