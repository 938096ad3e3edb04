package dev.zhixing.work.scheduling.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.scheduling.SimulatedItem;
import dev.zhixing.work.scheduling.Simulation;
import dev.zhixing.work.scheduling.internal.Simulations;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Simulations of a plan. */
@RestController
@RequestMapping("/api/plans/{planId}/simulations")
class SimulationController {

    private final Simulations simulations;

    SimulationController(Simulations simulations) {
        this.simulations = simulations;
    }

    @GetMapping
    Page<Simulation> simulations(Actor actor, @PathVariable UUID planId, PageRequest page) {
        return simulations.page(actor, new PlanId(planId), page);
    }

    @PostMapping
    ResponseEntity<Simulation> startSimulation(
            Actor actor, @PathVariable UUID planId, @Valid @RequestBody NewSimulation body) {
        Simulation made = simulations.start(actor, new PlanId(planId), body.name(), body.choices());
        return Etag.created(made.version(), made);
    }

    @GetMapping("/{simulationId}")
    ResponseEntity<Simulation> simulation(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID simulationId) {
        Simulation found = simulations.simulation(actor, new PlanId(planId), simulationId);
        return Etag.ok(found.version(), found);
    }

    @GetMapping("/{simulationId}/items")
    Page<SimulatedItem> simulationItems(
            Actor actor,
            @PathVariable UUID planId,
            @PathVariable UUID simulationId,
            PageRequest page) {
        return simulations.items(actor, new PlanId(planId), simulationId, page);
    }

    @PostMapping("/{simulationId}/cancel")
    ResponseEntity<Simulation> cancelSimulation(
            Actor actor, @PathVariable UUID planId, @PathVariable UUID simulationId) {
        Simulation now = simulations.cancel(actor, new PlanId(planId), simulationId);
        return Etag.ok(now.version(), now);
    }

    @DeleteMapping("/{simulationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSimulation(Actor actor, @PathVariable UUID planId, @PathVariable UUID simulationId) {
        simulations.delete(actor, new PlanId(planId), simulationId);
    }
}
