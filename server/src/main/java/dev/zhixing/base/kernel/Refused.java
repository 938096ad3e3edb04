package dev.zhixing.base.kernel;

import java.util.List;
import java.util.Map;

/** A rule says no, and the caller can do something about it. Carries every breach at once. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Breach> breaches;

    public Refused(List<Breach> breaches) {
        super(breaches.toString(), null, false, false);
        if (breaches.isEmpty()) {
            throw new IllegalArgumentException("Refused.breaches must not be empty.");
        }
        this.breaches = List.copyOf(breaches);
    }

    public Refused(ProblemCode code) {
        this(List.of(new Breach("", code)));
    }

    public Refused(ProblemCode code, Map<String, Object> facts) {
        this(List.of(new Breach("", code, facts)));
    }

    public List<Breach> breaches() {
        return breaches;
    }

    /** Throws when there is anything to refuse. */
    public static void ifAny(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new Refused(breaches);
        }
    }
}
