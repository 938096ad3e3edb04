package dev.zhixing.across.demo;

import dev.zhixing.across.demo.DemoDepartment.DemoFile;
import dev.zhixing.across.demo.DemoDepartment.DemoPerson;
import dev.zhixing.across.demo.DemoDepartment.DemoUnit;
import dev.zhixing.shared.people.OrganisationTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code --demo}: fills an empty server before it says that it is ready, and prints the accounts.
 * The password is {@code ZHIXING_DEMO_PASSWORD} or random. A server that is not empty is left
 * alone.
 */
@Component
@ConditionalOnBooleanProperty("zhixing.demo")
class DemoLoader implements ApplicationRunner {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Environment environment;
    private final JsonMapper json;
    private final OrganisationTime time;
    private final PrintStream out = System.out;

    DemoLoader(Environment environment, JsonMapper json, OrganisationTime time) {
        this.environment = environment;
        this.json = json;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (DemoApi administrator = api()) {
            if (!administrator.get("/api/setup").at("/needed").asBoolean()) {
                return;
            }
            String password = password();
            var units = new HashMap<String, String>();
            Map<String, String> people = department(administrator, password, units);
            for (DemoPerson person :
                    DemoDepartment.PEOPLE.subList(1, DemoDepartment.PEOPLE.size())) {
                account(administrator, people.get(person.name()), person.username(), password);
            }
            var plans = new HashMap<String, String>();
            for (DemoFile file : DemoDepartment.FILES) {
                plan(file, password, units, plans);
            }
            try (DemoCast cast = new DemoCast(username -> signedIn(username, password))) {
                String department = units.getOrDefault("客户服务部", "");
                new DemoMetrics(cast.as("hanlu"), time.today()).load(department);
                new DemoGoals(cast, units, time.today()).load(plans);
                new DemoDashboard(cast, department).load();
            }
            print(password);
        }
    }

    /** Organisation, posts, units and people; answers the people's ids by name. */
    private Map<String, String> department(
            DemoApi api, String password, Map<String, String> units) {
        DemoPerson first = DemoDepartment.PEOPLE.getFirst();
        JsonNode me =
                api.post(
                        "/api/setup",
                        Map.of(
                                "organisation",
                                DemoDepartment.ORGANISATION,
                                "language",
                                "zh",
                                "timeZone",
                                "Asia/Shanghai",
                                "administrator",
                                Map.of(
                                        "name",
                                        first.name(),
                                        "username",
                                        first.username(),
                                        "password",
                                        password)));
        var posts = new HashMap<String, String>();
        for (String post : DemoDepartment.POSTS) {
            posts.put(post, api.post("/api/posts", Map.of("name", post)).at("/id").asString());
        }
        for (DemoUnit unit : DemoDepartment.UNITS) {
            var body = new HashMap<String, Object>(Map.of("name", unit.name()));
            if (unit.parent() != null) {
                body.put("parentId", units.get(unit.parent()));
            }
            units.put(unit.name(), api.post("/api/units", body).at("/id").asString());
        }
        var people = new HashMap<String, String>();
        people.put(first.name(), me.at("/person/id").asString());
        for (DemoPerson person : DemoDepartment.PEOPLE) {
            place(api, person, people, units.get(person.unit()), posts.get(person.post()));
        }
        for (DemoUnit unit : DemoDepartment.UNITS) {
            String path = "/api/units/" + units.get(unit.name());
            var heads = new HashMap<String, Object>();
            heads.put("supervisorId", people.get(unit.supervisor()));
            if (unit.deputy() != null) {
                heads.put("deputyId", people.get(unit.deputy()));
            }
            api.patch(path, api.get(path).at("/version").asInt(), heads);
        }
        return people;
    }

    private static void place(
            DemoApi api,
            DemoPerson person,
            Map<String, String> people,
            @Nullable String unit,
            @Nullable String post) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("postId", post);
        String known = people.get(person.name());
        if (known != null) {
            String path = "/api/people/" + known;
            api.patch(path, api.get(path).at("/version").asInt(), body);
            return;
        }
        body.put("name", person.name());
        people.put(person.name(), api.post("/api/people", body).at("/id").asString());
    }

    /** An account whose first password has been changed already. */
    private void account(
            DemoApi administrator, @Nullable String person, String username, String password) {
        String once =
                administrator
                        .post(
                                "/api/people/" + person + "/account",
                                Map.of("username", username, "administrator", false))
                        .at("/password")
                        .asString();
        try (DemoApi own = api()) {
            signIn(own, username, once);
            own.post("/api/me/password", Map.of("current", once, "password", password));
        }
    }

    /** Imports a file as its owner would, and brings the plan to where it would be today. */
    private void plan(
            DemoFile file, String password, Map<String, String> units, Map<String, String> plans)
            throws IOException {
        byte[] content = new ClassPathResource("samples/" + file.name()).getContentAsByteArray();
        try (DemoApi owner = api()) {
            signIn(owner, file.username(), password);
            JsonNode preview = owner.upload("/api/imports", file.name(), content);
            if (preview.at("/countsInWeeks").asBoolean()) {
                preview =
                        owner.patch(
                                "/api/imports/" + preview.at("/id").asString(),
                                preview.at("/version").asInt(),
                                Map.of(
                                        "planStart",
                                        DemoProgress.firstDay(time.today()).toString()));
            }
            JsonNode result =
                    owner.post(
                            "/api/imports/" + preview.at("/id").asString() + "/apply",
                            preview.at("/version").asInt());
            String id = result.at("/planId").asString();
            String path = "/api/plans/" + id;
            plans.put(owner.get(path).at("/name").asString(), id);
            DemoPerson leader = DemoDepartment.byUsername(file.username());
            owner.patch(
                    path,
                    owner.get(path).at("/version").asInt(),
                    Map.of("state", "ACTIVE", "unitId", units.getOrDefault(leader.unit(), "")));
            new DemoProgress(owner, path, time.today()).report();
            talk(owner, path, leader, password);
        }
    }

    /** What colleagues have to say, so that the leader's inbox shows what an inbox is for. */
    private void talk(DemoApi owner, String plan, DemoPerson leader, String password) {
        DemoTalk talk =
                new DemoTalk(plan, leader, owner.get("/api/me").at("/person/id").asString());
        for (JsonNode item : talk.openItems(owner)) {
            DemoPerson speaker = DemoDepartment.byName(item.at("/owner/name").asString());
            if (speaker == null || speaker.equals(leader) || talk.isSaid()) {
                continue;
            }
            try (DemoApi colleague = api()) {
                signIn(colleague, speaker.username(), password);
                talk.say(colleague, item);
            }
        }
    }

    private DemoApi signedIn(String username, String password) {
        DemoApi api = api();
        signIn(api, username, password);
        return api;
    }

    private static void signIn(DemoApi api, String username, String password) {
        api.post(
                "/api/session",
                Map.of("username", username, "password", password, "remember", false));
    }

    private DemoApi api() {
        return new DemoApi(
                "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), json);
    }

    private String password() {
        String given = environment.getProperty("ZHIXING_DEMO_PASSWORD");
        if (given != null && !given.isBlank()) {
            return given;
        }
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private void print(String password) {
        out.println("Demo accounts / 演示账号 (password / 密码: " + password + ")");
        for (DemoPerson person : DemoDepartment.PEOPLE) {
            out.printf(
                    "  %-10s %s  %s · %s%n",
                    person.username(), person.name(), person.unit(), person.post());
        }
    }
}
