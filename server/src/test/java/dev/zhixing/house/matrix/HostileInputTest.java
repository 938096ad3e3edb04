package dev.zhixing.house.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.shared.people.internal.PolicyTable;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Everything that is wrong, sent to every operation of policy.csv in every parameter, property and
 * header. Nothing of it is our fault: no answer is a 500, and every refusal is a problem detail.
 */
@ZhixingTest
class HostileInputTest {

    private final World world;
    private final PolicyTable policy;
    private final JsonMapper json;
    private final TreeSet<String> wrong = new TreeSet<>();
    private int requests;

    HostileInputTest(World world, PolicyTable policy, JsonMapper json) {
        this.world = world;
        this.policy = policy;
        this.json = json;
    }

    @Test
    void noOperationFailsWhateverItIsSent() throws IOException {
        Api api = anotherAdministrator();
        Map<String, String> ids = things(api);
        JsonNode contract = json.readTree(Files.readString(Path.of("../contract/openapi.json")));
        for (PolicyTable.Line line : policy.lines()) {
            Sample sample =
                    Sample.all().stream()
                            .filter(one -> one.isOf(line.method(), line.path()))
                            .findFirst()
                            .orElse(null);
            if (sample == null || sample.skip()) {
                continue;
            }
            JsonNode operation =
                    contract.path("paths")
                            .path(line.path())
                            .path(line.method().toLowerCase(Locale.ROOT));
            addresses(api, sample, ids);
            queries(api, sample, ids, operation);
            headers(api, sample, ids);
            if (sample.body().startsWith("{")) {
                bodies(api, sample, ids);
                properties(api, sample, ids, schema(contract, operation));
            }
        }
        assertThat(wrong).as("of %d requests", requests).isEmpty();
        assertThat(requests).isGreaterThan(3_000);
    }

    @Test
    void namesThePropertyWithAnUnstorableCharacterInTheReadersLanguage() {
        Api api = world.person("周敏").api();
        assertThat(api.post("/api/plans", "{\"name\":\"a\\u0000b\"}").expect(400).at("/detail"))
                .isEqualTo("“name”里有无法保存的字符，请删掉后重新输入。");
        assertThat(
                        api.with("Accept-Language", "en")
                                .post("/api/plans", "{\"goal\":\"\\ud800\",\"name\":\"x\"}")
                                .expect(400)
                                .at("/errors/0/path"))
                .isEqualTo("goal");
        assertThat(api.get("/api/search?q=a%00b").expect(400).at("/detail"))
                .isEqualTo("“q”里有无法保存的字符，请删掉后重新输入。");
    }

    @Test
    void refusesABodyAboveTheLimitWith413EvenWhenItsLengthIsNotToldBefore() {
        Api api = world.person("周敏").api();
        String large = "{\"name\":\"" + "长".repeat(1_500_000) + "\"}";
        assertThat(api.post("/api/plans", large).expect(413).at("/title")).isEqualTo("内容太大");
        api.stream("POST", "/api/plans", large.getBytes(StandardCharsets.UTF_8)).expect(413);
        api.with("Idempotency-Key", "large-body-1").post("/api/plans", large).expect(413);
        api.with("Idempotency-Key", "large-body-2").stream(
                        "POST", "/api/plans", large.getBytes(StandardCharsets.UTF_8))
                .expect(413);
    }

    private void addresses(Api api, Sample sample, Map<String, String> ids) {
        if (!sample.path().contains("{")) {
            return;
        }
        for (String value : HostileValues.IN_PATHS) {
            String path = sample.path().replaceFirst("\\{[^}]+}", value);
            String rest = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            look(api.exchange(sample.method(), rest, sample.content(ids)), sample, "path " + value);
        }
    }

    private void queries(Api api, Sample sample, Map<String, String> ids, JsonNode operation) {
        var names = new TreeSet<>(List.of("limit", "after"));
        operation
                .path("parameters")
                .forEach(
                        one -> {
                            if (one.path("in").asString().equals("query")) {
                                names.add(one.path("name").asString());
                            }
                        });
        for (String name : names) {
            for (String value : HostileValues.IN_QUERIES) {
                String address = sample.address(ids);
                address += (address.contains("?") ? "&" : "?") + name + "=" + value;
                if (sample.method().equals("GET")) {
                    look(api.exchange("GET", address, ""), sample, name + "=" + shorten(value));
                }
            }
        }
    }

    private void headers(Api api, Sample sample, Map<String, String> ids) {
        for (var header : HostileValues.HEADERS) {
            Api sent = api.with(header.name(), header.value());
            look(
                    sent.exchange(sample.method(), sample.address(ids), sample.content(ids)),
                    sample,
                    header.name() + ": " + shorten(header.value()));
        }
    }

    private void bodies(Api api, Sample sample, Map<String, String> ids) {
        for (byte[] body : HostileValues.bodies()) {
            look(
                    api.ifMatch(1).bytes(sample.method(), sample.address(ids), body),
                    sample,
                    "body " + shorten(new String(body, StandardCharsets.ISO_8859_1)));
        }
    }

    private void properties(Api api, Sample sample, Map<String, String> ids, JsonNode schema) {
        var whole = (ObjectNode) json.readTree(sample.content(ids));
        var names = new TreeSet<>(whole.propertyNames());
        names.addAll(schema.path("properties").propertyNames());
        for (String name : names) {
            for (String value : HostileValues.IN_JSON) {
                String body = with(whole, name, value);
                look(send(api, sample, ids, body), sample, name + ": " + shorten(value));
            }
            if (whole.path(name) instanceof ObjectNode inner) {
                for (String part : inner.propertyNames()) {
                    for (String value : HostileValues.IN_JSON) {
                        String body = with(whole, name, with(inner, part, value));
                        String where = name + "." + part + ": " + shorten(value);
                        look(send(api, sample, ids, body), sample, where);
                    }
                }
            }
        }
    }

    /** With the version that is right, or nothing would get past it. */
    private Api.Answer send(Api api, Sample sample, Map<String, String> ids, String body) {
        String address = sample.address(ids);
        Api.Answer answer = api.ifMatch(1).exchange(sample.method(), address, body);
        if (answer.status() == 412 && answer.json().at("/current/version").isInt()) {
            int version = answer.json().at("/current/version").asInt();
            return api.ifMatch(version).exchange(sample.method(), address, body);
        }
        return answer;
    }

    private static String with(ObjectNode whole, String name, String value) {
        var copy = new StringBuilder("{\"" + name + "\":" + value);
        whole.properties().stream()
                .filter(one -> !one.getKey().equals(name))
                .forEach(
                        one ->
                                copy.append(",\"")
                                        .append(one.getKey())
                                        .append("\":")
                                        .append(one.getValue()));
        return copy.append('}').toString();
    }

    private static JsonNode schema(JsonNode contract, JsonNode operation) {
        JsonNode schema =
                operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
        String name = schema.path("$ref").asString("");
        return name.isEmpty()
                ? schema
                : contract.path("components")
                        .path("schemas")
                        .path(name.substring(name.lastIndexOf('/') + 1));
    }

    private void look(Api.Answer answer, Sample sample, String what) {
        requests++;
        boolean fine =
                answer.status() < 400
                        || answer.status() < 500
                                && answer.header("Content-Type")
                                        .startsWith("application/problem+json");
        if (!fine) {
            wrong.add(
                    "%s %s | %s → %d %s"
                            .formatted(
                                    sample.method(),
                                    sample.path(),
                                    what,
                                    answer.status(),
                                    shorten(answer.text())));
        }
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Somebody of his own, because the requests change his own account too. */
    private Api anotherAdministrator() {
        var person = world.person("测试员");
        Api admin = world.administrator().api();
        String address = "/api/people/" + person.id().value();
        int version = admin.get(address).expect(200).json().at("/version").asInt();
        admin.ifMatch(version).patch(address + "/account", "{\"administrator\":true}").expect(200);
        return world.signIn(person.username());
    }

    private Map<String, String> things(Api api) {
        var ids = new java.util.LinkedHashMap<String, String>();
        String me = api.get("/api/me").expect(200).at("/person/id");
        String unit = id(api, "/api/units", "{\"name\":\"部 %s\"}".formatted(UUID.randomUUID()));
        ids.put("unitId", unit);
        ids.put("personId", id(api, "/api/people", "{\"name\":\"某人\"}"));
        ids.put("spare", id(api, "/api/people", "{\"name\":\"别人\"}"));
        ids.put("postId", id(api, "/api/posts", "{\"name\":\"岗\"}"));
        ids.put("partyId", id(api, "/api/external-parties", "{\"name\":\"客\",\"kind\":\"OTHER\"}"));
        ids.put("planId", id(api, "/api/plans", "{\"name\":\"计划\"}"));
        for (String item : List.of("itemId", "secondItemId")) {
            String items = "/api/plans/" + ids.get("planId") + "/items";
            String body = "{\"name\":\"任务\",\"ownerId\":\"%s\"}".formatted(me);
            ids.put(item, api.post(items, body).expect(201).at("/items/0/id"));
        }
        String goal = "{\"level\":\"TEAM\",\"title\":\"目标\",\"unitId\":\"%s\"}".formatted(unit);
        ids.put("goalId", id(api, "/api/goals", goal));
        for (String other : List.of("childId", "sessionId", "tokenId")) {
            ids.put(other, UUID.randomUUID().toString());
        }
        ids.put("year", "2031");
        ids.put("n", "1");
        new Things(world.administrator().api(), api, me).make(ids);
        return ids;
    }

    private static String id(Api api, String path, String body) {
        return api.post(path, body).expect(201).at("/id");
    }
}
