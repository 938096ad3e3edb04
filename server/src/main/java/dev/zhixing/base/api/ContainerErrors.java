package dev.zhixing.base.api;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the container refuses before any filter of ours is asked, as problem details too. */
public class ContainerErrors extends ErrorReportValve {

    @Component
    static class Installation implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> {
                        if (context.getParent() instanceof StandardHost host) {
                            host.setErrorReportValveClass(ContainerErrors.class.getName());
                        }
                    });
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        Locale language =
                request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getReporter()
                    .write(
                            """
                            {"type":"/problems/api/http-%d","title":"%s","status":%d,\
                            "detail":"%s","facts":{},"errors":[]}\
                            """
                                    .formatted(
                                            status,
                                            say(language, "title.api.http-" + status),
                                            status,
                                            say(language, "problem.api.http-" + status)));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody waits for this refusal any more", gone);
        }
    }

    private static String say(Locale language, String key) {
        var bundle = ResourceBundle.getBundle("messages.api", language);
        try {
            return bundle.getString(key);
        } catch (MissingResourceException unusual) {
            return bundle.getString(
                    key.startsWith("title") ? "title.api.http-400" : "problem.api.http-400");
        }
    }
}
