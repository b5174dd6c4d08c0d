package org.standardworkbench.webapp.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that were sent to another name than this machine's own. Listening on loopback does not keep a web page out
 * that lets its own host name point to 127.0.0.1: the browser would then treat our pages as that page's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ThisMachineOnlyFilter extends OncePerRequestFilter {

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int MISDIRECTED_REQUEST = 421;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OWN_NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED_REQUEST, "Open it as http://127.0.0.1, on the machine it runs on.");
        }
    }
}
