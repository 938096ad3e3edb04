package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.internal.PlanExporting;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.words.Texts;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.office.PlanCsvWriter;
import dev.zhixing.formats.office.PlanWorkbookWriter;
import dev.zhixing.work.plans.PlanId;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Plans as files. */
@RestController
class ExportController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int LONGEST_NAME = 120;

    private final PlanExporting exporting;

    ExportController(PlanExporting exporting) {
        this.exporting = exporting;
    }

    @GetMapping("/api/plans/{planId}/export.xlsx")
    ResponseEntity<byte[]> exportWorkbook(
            Actor actor,
            @PathVariable UUID planId,
            @RequestParam(required = false) @Pattern(regexp = "zh|en") @Nullable String language)
            throws IOException {
        return file(actor, planId, language, ".xlsx", XLSX, PlanWorkbookWriter::write);
    }

    @GetMapping("/api/plans/{planId}/export.csv")
    ResponseEntity<byte[]> exportCsv(
            Actor actor,
            @PathVariable UUID planId,
            @RequestParam(required = false) @Pattern(regexp = "zh|en") @Nullable String language)
            throws IOException {
        return file(actor, planId, language, ".csv", CSV, PlanCsvWriter::write);
    }

    private interface Writer {
        void write(PlanExport plan, OutputStream out) throws IOException;
    }

    private ResponseEntity<byte[]> file(
            Actor actor,
            UUID planId,
            @Nullable String language,
            String ending,
            String type,
            Writer writer)
            throws IOException {
        PlanExport plan = exporting.content(actor, new PlanId(planId), language(language));
        var out = new ByteArrayOutputStream();
        writer.write(plan, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(plan.title()) + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out.toByteArray());
    }

    private static Language language(@Nullable String asked) {
        String code = asked == null ? Texts.reader().getLanguage() : asked;
        return code.equals("en") ? Language.EN : Language.ZH;
    }

    /** The plan's name without what some file system does not take. */
    private static String fileName(String title) {
        String name = title.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ").strip();
        if (name.isEmpty()) {
            return "plan";
        }
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }
}
