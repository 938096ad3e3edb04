package dev.zhixing.base.live;

import dev.zhixing.base.kernel.ProblemCode;

/** Why the stream of changes is refused. */
public enum LiveProblem implements ProblemCode {
    TOO_MANY_STREAMS;

    @Override
    public String room() {
        return "live";
    }

    @Override
    public Refusal kind() {
        return Refusal.TOO_MANY;
    }
}
