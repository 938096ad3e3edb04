package dev.zhixing.work.scheduling.web;

import dev.zhixing.work.scheduling.SimulationChoices;
import dev.zhixing.work.scheduling.SimulationChoices.AssumedRisk;
import dev.zhixing.work.scheduling.SimulationChoices.DurationEstimate;
import dev.zhixing.work.scheduling.SimulationChoices.DurationSpread;
import dev.zhixing.work.scheduling.SimulationChoices.EstimateShape;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A simulation to be run.
 *
 * @param name to tell it apart from others
 * @param samples how often the plan is played; 1,000 unless said
 * @param seed 1 unless said
 * @param spread of items without an estimate; 90, 100 and 130 percent unless said
 */
record NewSimulation(
        @Nullable @Size(max = 200) String name,
        @Nullable @Min(100) @Max(100_000) Integer samples,
        @Nullable @Min(0) @Max(9_007_199_254_740_991L) Long seed,
        @Nullable @Valid NewSpread spread,
        @Nullable @Valid @Size(max = 5000) List<@NotNull NewEstimate> estimates,
        @Nullable @Valid @Size(max = 200) List<@NotNull NewRisk> risks) {

    private static final int USUAL_SAMPLES = 1000;
    private static final DurationSpread USUAL_SPREAD = new DurationSpread(90, 100, 130);

    /** Percent of the planned duration, rising. */
    record NewSpread(
            @NotNull @Min(0) @Max(1000) Integer least,
            @NotNull @Min(0) @Max(1000) Integer likely,
            @NotNull @Min(0) @Max(1000) Integer most) {}

    /**
     * Three points, in working days, rising.
     *
     * @param shape PERT unless said
     */
    record NewEstimate(
            @NotNull UUID itemId,
            @NotNull @Min(0) @Max(5000) Integer optimisticDays,
            @NotNull @Min(0) @Max(5000) Integer likelyDays,
            @NotNull @Min(0) @Max(5000) Integer pessimisticDays,
            @Nullable EstimateShape shape) {

        DurationEstimate estimate() {
            return new DurationEstimate(
                    itemId,
                    optimisticDays,
                    likelyDays,
                    pessimisticDays,
                    Objects.requireNonNullElse(shape, EstimateShape.PERT));
        }
    }

    /**
     * Something that happens or not.
     *
     * @param delayDays by how many working days each of the items takes longer then
     */
    record NewRisk(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(0) @Max(100) Integer probabilityPercent,
            @NotEmpty @Size(max = 200) List<@NotNull UUID> itemIds,
            @NotNull @Min(1) @Max(5000) Integer delayDays) {

        AssumedRisk risk() {
            return new AssumedRisk(
                    name.strip(),
                    probabilityPercent,
                    itemIds.stream().distinct().toList(),
                    delayDays);
        }
    }

    SimulationChoices choices() {
        return new SimulationChoices(
                Objects.requireNonNullElse(samples, USUAL_SAMPLES),
                Objects.requireNonNullElse(seed, 1L),
                spread == null
                        ? USUAL_SPREAD
                        : new DurationSpread(spread.least(), spread.likely(), spread.most()),
                Objects.requireNonNullElse(estimates, List.<NewEstimate>of()).stream()
                        .map(NewEstimate::estimate)
                        .toList(),
                Objects.requireNonNullElse(risks, List.<NewRisk>of()).stream()
                        .map(NewRisk::risk)
                        .toList());
    }
}
