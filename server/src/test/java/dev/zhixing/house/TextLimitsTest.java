package dev.zhixing.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** No operation takes a text without end. */
class TextLimitsTest {

    private static final int LONGEST = 40_000;

    private final Set<String> unlimited = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private int texts;

    @Test
    void everyTextOfEveryRequestHasALimit() throws IOException {
        JsonNode contract =
                JsonMapper.shared().readTree(Files.readString(Path.of("../contract/openapi.json")));
        contract.path("paths")
                .forEach(
                        path ->
                                path.forEach(
                                        operation ->
                                                look(
                                                        contract,
                                                        operation.at(
                                                                "/requestBody/content"
                                                                        + "/application~1json"
                                                                        + "/schema"),
                                                        operation
                                                                .path("operationId")
                                                                .asString(""))));
        assertThat(unlimited).isEmpty();
        assertThat(texts).isGreaterThan(60);
    }

    private void look(JsonNode contract, JsonNode schema, String where) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            if (seen.add(reference)) {
                look(contract, contract.at(reference.substring(1)), reference);
            }
            return;
        }
        schema.path("anyOf").forEach(one -> look(contract, one, where));
        if (schema.has("items")) {
            look(contract, schema.path("items"), where + "[]");
        }
        schema.path("properties")
                .properties()
                .forEach(
                        member -> look(contract, member.getValue(), where + "." + member.getKey()));
        if (isText(schema.path("type")) && !schema.has("format") && !schema.has("enum")) {
            texts++;
            int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
            if (most > LONGEST) {
                unlimited.add(where);
            }
        }
    }

    private static boolean isText(JsonNode type) {
        return type.asString("").equals("string")
                || type.valueStream().anyMatch(one -> one.asString("").equals("string"));
    }
}
