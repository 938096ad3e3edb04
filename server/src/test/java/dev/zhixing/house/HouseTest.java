package dev.zhixing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.zhixing.Zhixing;
import dev.zhixing.house.canary.rooms.CanaryHouse;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the build refuses. A rule that nothing can break would prove nothing: see the canaries. */
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    /** Floors from below, rooms of a floor in their order; arrows go down or to the left. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("kernel", "store", "words", "api", "jobs", "files", "live"),
                    List.of(
                            "people",
                            "calendars",
                            "activity",
                            "search",
                            "views",
                            "notices",
                            "clocks",
                            "approvals"),
                    List.of("goals", "metrics", "documents", "plans", "resources", "scheduling"),
                    List.of("templates", "dashboards", "interchange", "agents", "demo"));

    @Test
    void roomsUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(Zhixing.class).verify();
    }

    @Test
    void aRoomThatUsesWhatItDoesNotSayIsRefused() {
        var rooms = ApplicationModules.of(CanaryHouse.class, (ImportOption) location -> true);
        assertThatThrownBy(rooms::verify)
                .hasMessageContaining("'lower'")
                .hasMessageContaining("'upper'");
    }

    @Test
    void everyRoomIsKnownAndItsArrowsGoDown() {
        List<String> wrong = new ArrayList<>();
        ApplicationModules.of(Zhixing.class)
                .forEach(
                        room -> {
                            var said =
                                    room.getBasePackage()
                                            .getAnnotation(ApplicationModule.class)
                                            .orElseThrow();
                            wrong.addAll(arrowsUp(said.id(), said.allowedDependencies()));
                        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anArrowThatGoesUpIsSeen() {
        assertThat(arrowsUp("people", "kernel", "plans")).containsExactly("people → plans");
        assertThat(arrowsUp("people", "calendars")).containsExactly("people → calendars");
        assertThat(arrowsUp("nowhere", "kernel")).isNotEmpty();
        assertThat(arrowsUp("plans", "people", "calendars")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> rulesHold() {
        JavaClasses house =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "dev.zhixing.base",
                                "dev.zhixing.shared",
                                "dev.zhixing.work",
                                "dev.zhixing.across");
        return HouseRules.all().entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () -> rule.getValue().allowEmptyShould(true).check(house)));
    }

    @TestFactory
    Stream<DynamicTest> canariesBreakThem() {
        JavaClasses canaries = new ClassFileImporter().importPackages("dev.zhixing.house.canary");
        return HouseRules.all().entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertThatThrownBy(
                                                                () ->
                                                                        rule.getValue()
                                                                                .check(canaries))
                                                        .isInstanceOf(AssertionError.class)));
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                if (hasSources(folder) && !isMarked(folder.resolve("package-info.java"))) {
                    wrong.add(SOURCES.relativize(folder).toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(isMarked(SOURCES.resolve("dev/zhixing/Zhixing.java"))).isFalse();
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        assertThat(longerThan(LONGEST_FILE)).isEmpty();
        assertThat(longerThan(20)).isNotEmpty();
    }

    private static List<String> arrowsUp(String room, String... used) {
        int from = place(room);
        List<String> up = new ArrayList<>();
        if (from < 0) {
            up.add(room + " is in no floor of this test");
        }
        for (String one : used) {
            String target = one.split("::")[0].strip();
            if (place(target) < 0 || place(target) >= from) {
                up.add(room + " → " + target);
            }
        }
        return up;
    }

    private static int place(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            int at = FLOORS.get(floor).indexOf(room);
            if (at >= 0) {
                return floor * 100 + at;
            }
        }
        return -1;
    }

    private static boolean hasSources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(
                    file ->
                            file.toString().endsWith(".java")
                                    && !file.endsWith("package-info.java"));
        }
    }

    private static boolean isMarked(Path info) throws IOException {
        return Files.exists(info)
                && Files.readString(info).contains("@NullMarked")
                && Files.readString(info).contains("/**");
    }

    private static List<String> longerThan(int lines) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    if (text.count() > lines) {
                        found.add(SOURCES.relativize(file).toString());
                    }
                }
            }
        }
        return found;
    }
}
