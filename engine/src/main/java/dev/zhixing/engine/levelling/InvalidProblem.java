package dev.zhixing.engine.levelling;

import java.util.List;

/** The problem makes no sense or has no answer; says everything that is wrong with it. */
public final class InvalidProblem extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    InvalidProblem(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence for each fault. */
    public List<String> reasons() {
        return reasons;
    }
}
