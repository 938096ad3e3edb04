package dev.zhixing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Schedules real Microsoft Project files with the command and compares every row with what
 * Microsoft Project stored in them.
 */
class StoredResultsByCommandTest {
    private static final Map<String, String> NAMES =
            Map.of(
                    "early_start", "earlyStart",
                    "early_finish", "earlyFinish",
                    "late_start", "lateStart",
                    "late_finish", "lateFinish",
                    "total_slack", "totalSlackMinutes",
                    "critical", "critical");

    @Test
    void reproducesEveryStoredRow() throws IOException {
        Path folder = folder();
        List<List<String>> lines =
                Files.readAllLines(folder.resolve("stored-results.csv")).stream()
                        .map(StoredResultsByCommandTest::cells)
                        .toList();
        List<String> header = lines.getFirst();
        Map<String, Map<Integer, JsonNode>> files = new HashMap<>();
        List<String> differences = new ArrayList<>();
        for (List<String> row : lines.subList(1, lines.size())) {
            Map<Integer, JsonNode> tasks =
                    files.computeIfAbsent(row.getFirst(), name -> tasks(folder.resolve(name)));
            JsonNode task = tasks.get(Integer.valueOf(row.get(header.indexOf("uid"))));
            NAMES.forEach(
                    (column, name) -> {
                        String stored = plain(row.get(header.indexOf(column)));
                        String computed = task == null ? "" : task.get(name).asString();
                        if (!computed.replaceFirst(":00$", "").equals(stored)
                                && !computed.equals(stored)) {
                            differences.add(row + " " + column + " but " + computed);
                        }
                    });
        }
        assertThat(lines.size() - 1).isGreaterThan(400);
        assertThat(differences).isEmpty();
    }

    private static Map<Integer, JsonNode> tasks(Path file) {
        Called call = Called.schedule(file.toString(), "--json");
        assertThat(call.err()).isEmpty();
        Map<Integer, JsonNode> tasks = new HashMap<>();
        call.json().get("tasks").forEach(task -> tasks.put(task.get("uid").asInt(), task));
        return tasks;
    }

    /** Slack such as {@code 8.0000d} in minutes; anything else as it stands. */
    private static String plain(String cell) {
        if (!cell.matches("-?\\d+\\.\\d+[hdw]")) {
            return cell;
        }
        double amount = Double.parseDouble(cell.substring(0, cell.length() - 1));
        int minutes =
                switch (cell.charAt(cell.length() - 1)) {
                    case 'h' -> 60;
                    case 'd' -> 480;
                    default -> 2400;
                };
        return String.valueOf(Math.round(amount * minutes));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String part : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(part.replace("\"", ""));
        }
        return cells;
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared/data/schedules");
            if (at.getParent() != null && Files.isDirectory(folder)) {
                return folder;
            }
        }
        assumeTrue(false, "The shared project files are not beside this checkout.");
        throw new IllegalStateException();
    }
}
