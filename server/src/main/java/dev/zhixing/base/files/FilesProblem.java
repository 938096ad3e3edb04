package dev.zhixing.base.files;

import dev.zhixing.base.kernel.ProblemCode;

/** Why a content is not kept. */
public enum FilesProblem implements ProblemCode {
    TOO_LARGE;

    @Override
    public String room() {
        return "files";
    }
}
