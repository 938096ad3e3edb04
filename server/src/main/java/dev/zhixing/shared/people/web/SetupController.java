package dev.zhixing.shared.people.web;

import dev.zhixing.shared.people.Organisation;
import dev.zhixing.shared.people.internal.OrganisationStore;
import dev.zhixing.shared.people.internal.OwnStore;
import dev.zhixing.shared.people.internal.Sessions;
import dev.zhixing.shared.people.internal.Setup;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** First start. */
@RestController
class SetupController {

    private final Setup setup;
    private final SignedInAnswer answer;
    private final Sessions sessions;
    private final OrganisationStore organisation;
    private final String version;
    private final boolean demo;

    SetupController(
            Setup setup,
            SignedInAnswer answer,
            Sessions sessions,
            OrganisationStore organisation,
            @Value("${zhixing.version:0.1.0}") String version,
            @Value("${zhixing.demo:false}") boolean demo) {
        this.organisation = organisation;
        this.version = version;
        this.setup = setup;
        this.answer = answer;
        this.sessions = sessions;
        this.demo = demo;
    }

    /**
     * What a visitor may know before signing in.
     *
     * @param language the organisation's, for the sign-in page; Chinese before there is one
     */
    @Schema(name = "Setup")
    record SetupState(
            boolean needed,
            @Nullable String organisation,
            String language,
            String version,
            boolean demo) {}

    record SetupRequest(
            @NotBlank @Size(max = 200) String organisation,
            @NotNull @Pattern(regexp = "zh|en") String language,
            @NotBlank String timeZone,
            @NotNull @Valid FirstAdministrator administrator) {}

    record FirstAdministrator(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String username,
            @NotBlank String password) {}

    @GetMapping("/api/setup")
    SetupState setupState() {
        boolean needed = setup.organisation().isEmpty();
        Organisation known = needed ? null : organisation.organisation();
        return new SetupState(
                needed,
                known == null ? null : known.name(),
                known == null ? "zh" : known.language(),
                version,
                demo);
    }

    @PostMapping("/api/setup")
    ResponseEntity<OwnStore.Me> performSetup(
            @Valid @RequestBody SetupRequest body, HttpServletRequest request) {
        var person =
                setup.perform(
                        body.organisation(),
                        body.language(),
                        body.timeZone(),
                        body.administrator().name(),
                        body.administrator().username(),
                        body.administrator().password());
        var opened =
                sessions.open(
                        person, false, SignedInAnswer.device(request), request.getRemoteAddr());
        return answer.of(request, person, opened, false);
    }
}
