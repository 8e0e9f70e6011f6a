package org.gridboard.map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the base map that the operator set a bean, and serves a local tile folder at {@code /api/tiles}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BaseMap.class)
class MapConfiguration implements WebMvcConfigurer {

    private static final int A_DAY_IN_SECONDS = 86_400;

    private final BaseMap baseMap;

    MapConfiguration(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (baseMap.folder() != null) {
            registry.addResourceHandler("/api/tiles/**")
                    .addResourceLocations(baseMap.folder().toUri().toString())
                    .setCachePeriod(A_DAY_IN_SECONDS);
        }
    }
}
