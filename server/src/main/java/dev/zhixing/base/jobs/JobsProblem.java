package dev.zhixing.base.jobs;

import dev.zhixing.base.kernel.ProblemCode;

/** Why a job is not done again. */
public enum JobsProblem implements ProblemCode {
    RUNNING(Refusal.CONFLICT);

    private final Refusal kind;

    JobsProblem(Refusal kind) {
        this.kind = kind;
    }

    @Override
    public String room() {
        return "jobs";
    }

    @Override
    public Refusal kind() {
        return kind;
    }
}
