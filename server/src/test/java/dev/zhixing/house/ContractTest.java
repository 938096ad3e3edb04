package dev.zhixing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.zhixing.base.api.Problems;
import dev.zhixing.base.kernel.ProblemCode;
import dev.zhixing.shared.people.internal.PolicyTable;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Routes, policy table, contract and words say the same. {@code -Dcontract.write=true} writes
 * {@code contract/openapi.json} instead of comparing it.
 */
@ZhixingTest
class ContractTest {

    private static final Path CONTRACT = Path.of("../contract/openapi.json");
    private static final Path WORDS = Path.of("src/main/resources/messages");

    private final World world;
    private final PolicyTable policy;
    private final Problems problems;
    private final RequestMappingHandlerMapping routes;

    ContractTest(
            World world,
            PolicyTable policy,
            Problems problems,
            @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
                    RequestMappingHandlerMapping routes) {
        this.world = world;
        this.policy = policy;
        this.problems = problems;
        this.routes = routes;
    }

    @Test
    void everyRouteHasALineInThePolicyTableAndEveryLineARoute() {
        assertThat(routes()).isEqualTo(policyLines());
    }

    @Test
    void theContractListsEveryOperationOfThePolicyTable() {
        assertThat(operations(openApi())).isEqualTo(policyLines());
    }

    @Test
    void operationIdsAndSchemasHaveOneNameEach() {
        List<String> doubled = new ArrayList<>();
        openApi()
                .at("/paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .forEach(
                                                operation -> {
                                                    String id =
                                                            operation.at("/operationId").asString();
                                                    if (id.matches(".*_[0-9]+")) {
                                                        doubled.add(id);
                                                    }
                                                }));
        assertThat(doubled).isEmpty();
    }

    @Test
    void theCommittedContractIsWhatTheServerOffers() throws IOException {
        var plain =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
        String offered = plain.writeValueAsString(sorted(openApi())) + "\n";
        if (Boolean.getBoolean("contract.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, offered);
        }
        assertThat(Files.readString(CONTRACT))
                .as("Run the test ContractTest with -Dcontract.write=true and commit contract/.")
                .isEqualTo(offered);
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (ProblemCode code : codes()) {
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                if (!problems.hasSentence(language, code)) {
                    missing.add(code.room() + "/" + code.slug() + " " + language);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path chinese :
                    files.filter(file -> file.toString().endsWith("_zh.properties")).toList()) {
                Path english =
                        chinese.resolveSibling(
                                chinese.getFileName().toString().replace("_zh.", "_en."));
                assertThat(keys(english)).as("%s", english).isEqualTo(keys(chinese));
            }
        }
    }

    private Set<String> routes() {
        var found = new TreeSet<String>();
        routes.getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (!method.getBeanType().getName().startsWith("dev.zhixing.")) {
                                return;
                            }
                            for (String path : mapping.getPatternValues()) {
                                if (path.startsWith("/api/")) {
                                    mapping.getMethodsCondition()
                                            .getMethods()
                                            .forEach(verb -> found.add(verb + " " + path));
                                }
                            }
                        });
        return found;
    }

    private Set<String> policyLines() {
        var lines = new TreeSet<String>();
        policy.lines().forEach(line -> lines.add(line.method() + " " + line.path()));
        lines.remove("GET /api/openapi.json");
        return lines;
    }

    private static Set<String> operations(JsonNode contract) {
        var found = new TreeSet<String>();
        contract.at("/paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyNames()
                                        .forEach(
                                                verb ->
                                                        found.add(
                                                                verb.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey())));
        return found;
    }

    private JsonNode openApi() {
        var contract =
                (ObjectNode)
                        world.administrator().api().get("/api/openapi.json").expect(200).json();
        contract.remove("servers");
        return contract;
    }

    /** Keys in order at every depth, so that two runs are equal to the byte. */
    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, Object>();
            node.properties()
                    .forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(sorted(item)));
            return items;
        }
        return node;
    }

    private static List<ProblemCode> codes() {
        List<ProblemCode> codes = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.zhixing")
                .that(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "are refusals",
                                type -> type.isEnum() && type.isAssignableTo(ProblemCode.class)))
                .forEach(
                        type -> {
                            for (Object one : type.reflect().getEnumConstants()) {
                                codes.add((ProblemCode) one);
                            }
                        });
        assertThat(codes).hasSizeGreaterThan(20);
        return codes;
    }

    private static Set<Object> keys(Path file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return new TreeSet<>(words.keySet());
    }
}
