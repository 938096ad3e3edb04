package dev.zhixing.engine.network;

import java.util.List;

/** The parts do not make a network; says everything that is wrong at once. */
public final class InvalidNetwork extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final List<String> breaches;

    InvalidNetwork(List<String> breaches) {
        super(String.join(" ", breaches));
        this.breaches = List.copyOf(breaches);
    }

    /** One sentence for each fault. */
    public List<String> breaches() {
        return breaches;
    }
}
