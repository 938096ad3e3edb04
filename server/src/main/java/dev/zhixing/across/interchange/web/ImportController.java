package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.ImportId;
import dev.zhixing.across.interchange.InterchangeProblem;
import dev.zhixing.across.interchange.internal.ImportRun;
import dev.zhixing.across.interchange.internal.Importing;
import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The import wizard. */
@RestController
class ImportController {

    private final Importing importing;
    private final PreviewWords preview;

    ImportController(Importing importing, PreviewWords preview) {
        this.importing = importing;
        this.preview = preview;
    }

    /** What an import wrote. */
    record ImportResult(
            UUID importId,
            UUID planId,
            String planName,
            Created created,
            int updated,
            List<String> kept,
            int version) {}

    /** How much came into being. */
    record Created(int items, int links, int raci, int placeholders) {}

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportPreview> uploadImport(Actor actor, @RequestPart("file") MultipartFile file)
            throws IOException {
        if (file.isEmpty()) {
            throw new Refused(InterchangeProblem.FILE_MISSING);
        }
        String name = file.getOriginalFilename();
        Path received = Files.createTempFile("zhixing-upload", ".bin");
        try {
            file.transferTo(received);
            ImportRun run = importing.upload(actor, name == null ? "" : name, received);
            return Etag.created(run.version(), preview.of(actor, run));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    @GetMapping("/api/imports/{importId}")
    ResponseEntity<ImportPreview> importPreview(Actor actor, @PathVariable UUID importId) {
        ImportRun run = importing.find(actor, new ImportId(importId));
        return Etag.ok(run.version(), preview.of(actor, run));
    }

    @PatchMapping("/api/imports/{importId}")
    ResponseEntity<ImportPreview> chooseForImport(
            Actor actor,
            @PathVariable UUID importId,
            IfMatch ifMatch,
            @Valid @RequestBody ImportChange change) {
        ImportRun run =
                importing.choose(actor, new ImportId(importId), ifMatch.version(), change::on);
        return Etag.ok(run.version(), preview.of(actor, run));
    }

    @PostMapping("/api/imports/{importId}/apply")
    ResponseEntity<ImportResult> applyImport(
            Actor actor, @PathVariable UUID importId, IfMatch ifMatch) {
        var applied = importing.apply(actor, new ImportId(importId), ifMatch.version());
        var imported = applied.imported();
        return Etag.created(
                applied.run().version(),
                new ImportResult(
                        importId,
                        imported.plan().value(),
                        imported.planName(),
                        new Created(
                                imported.created(),
                                imported.links(),
                                imported.raci(),
                                applied.placeholders()),
                        imported.updated(),
                        applied.kept(),
                        applied.run().version()));
    }

    @PostMapping("/api/imports/{importId}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undoImport(Actor actor, @PathVariable UUID importId) {
        importing.undo(actor, new ImportId(importId));
    }
}
