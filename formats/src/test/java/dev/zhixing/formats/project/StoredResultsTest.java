package dev.zhixing.formats.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Schedules real Microsoft Project files again and compares every row with the dates, slack and
 * critical flags that Microsoft Project stored in them.
 */
class StoredResultsTest {
    private static final List<String> COLUMNS =
            List.of(
                    "start",
                    "finish",
                    "early_start",
                    "early_finish",
                    "late_start",
                    "late_finish",
                    "total_slack",
                    "free_slack",
                    "critical");

    @Test
    void reproducesEveryRowThatMicrosoftProjectStored() throws IOException {
        Path folder = folder();
        List<List<String>> lines =
                Files.readAllLines(folder.resolve("stored-results.csv")).stream()
                        .map(StoredResultsTest::cells)
                        .toList();
        List<String> header = lines.getFirst();
        Map<String, Schedule> schedules = new LinkedHashMap<>();
        List<String> differences = new ArrayList<>();
        for (List<String> row : lines.subList(1, lines.size())) {
            Schedule schedule =
                    schedules.computeIfAbsent(
                            row.getFirst(),
                            file ->
                                    Scheduler.schedule(
                                            Networks.of(
                                                    ProjectFileReader.read(folder.resolve(file)))));
            List<String> stored =
                    COLUMNS.stream().map(name -> plain(row.get(header.indexOf(name)))).toList();
            TaskDates dates = schedule.dates(Long.parseLong(row.get(header.indexOf("uid"))));
            if (!stored.equals(computed(dates))) {
                differences.add(row.getFirst() + " " + stored + " but " + computed(dates));
            }
        }
        assertThat(lines.size() - 1).isGreaterThan(400);
        assertThat(differences).isEmpty();
    }

    private static List<String> computed(TaskDates dates) {
        return List.of(
                dates.start().toString(),
                dates.finish().toString(),
                dates.earlyStart().toString(),
                dates.earlyFinish().toString(),
                dates.lateStart().toString(),
                dates.lateFinish().toString(),
                String.valueOf(dates.totalSlack()),
                String.valueOf(dates.freeSlack()),
                String.valueOf(dates.critical()));
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
