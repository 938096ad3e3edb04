package dev.zhixing.across.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Everybody who says something in the demo, each signed in once. */
final class DemoCast implements AutoCloseable {

    private final Function<String, DemoApi> signIn;
    private final Map<String, DemoApi> present = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    DemoCast(Function<String, DemoApi> signIn) {
        this.signIn = signIn;
    }

    DemoApi as(String username) {
        return present.computeIfAbsent(username, signIn);
    }

    /** A person's id. */
    String id(String username) {
        return ids.computeIfAbsent(
                username, one -> as(one).get("/api/me").at("/person/id").asString());
    }

    @Override
    public void close() {
        present.values().forEach(DemoApi::close);
    }
}
