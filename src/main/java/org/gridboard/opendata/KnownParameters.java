package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridboard.platform.RefusedException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A parameter that is not known is refused (OGC API Features, query-param-unknown): a mistyped one would be answered with
 * numbers that were not asked for.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/open/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBean() instanceof OpenDoor) {
            var given = new TreeSet<>(request.getParameterMap().keySet());
            given.removeAll(of(method));
            if (!given.isEmpty()) {
                throw new RefusedException("opendata.problem.parameter", given.first());
            }
        }
        return true;
    }

    /** The names of the parameters a method takes. */
    static Set<String> of(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> parameter.getName())
                .collect(Collectors.toSet());
    }
}
