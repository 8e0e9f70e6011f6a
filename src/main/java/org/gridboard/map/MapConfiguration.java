package org.gridboard.map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the base map that the operator set a bean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BaseMap.class)
class MapConfiguration {}
