package dev.zhixing.base.api;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

import java.io.IOException;
import java.time.Duration;

/** Serves the built client. Every address that is neither a file nor the API is a page of it. */
@Configuration(proxyBeanMethods = false)
class ClientPages implements WebMvcConfigurer {

    private static final String CLIENT = "classpath:/client/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(CLIENT + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(CLIENT)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageOrFile());
    }

    /** The resource handler answers an empty path with 404 before it asks any resolver. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null || path.startsWith("api/") || path.startsWith("assets/")) {
                return file;
            }
            Resource page = location.createRelative("index.html");
            return page.isReadable() ? page : null;
        }
    }
}
