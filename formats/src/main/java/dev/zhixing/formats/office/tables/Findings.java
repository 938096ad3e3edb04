package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.DateChange;
import dev.zhixing.formats.model.LegendProposal;
import dev.zhixing.formats.model.Problem;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.TaskMatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what reading a file notices on its way. */
final class Findings {
    /** More problems than this help nobody. */
    private static final int MOST = 2_000;

    final List<DateChange> dateChanges = new ArrayList<>();
    final List<TaskMatch> matches = new ArrayList<>();
    final List<LegendProposal> legend = new ArrayList<>();
    final PeopleNamed people = new PeopleNamed();
    private final List<Problem> problems = new ArrayList<>();

    void add(ProblemCode code, SourceCell place, Map<String, String> facts) {
        if (problems.size() < MOST) {
            problems.add(code.at(place, facts));
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
