package org.gridboard.meeting.digest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses a robot may have: by https those of its provider, and what the operator names, such as a gateway. Nothing
 * else is ever called, so that nobody makes the server ask around in its own network.
 */
@Component
class RobotAddresses {

    private static final Map<ChannelKind, String> PROVIDERS =
            Map.of(ChannelKind.WECOM, "https://qyapi.weixin.qq.com", ChannelKind.DINGTALK, "https://oapi.dingtalk.com");

    private static final Map<ChannelKind, String> PATHS =
            Map.of(ChannelKind.WECOM, "/cgi-bin/webhook/send", ChannelKind.DINGTALK, "/robot/send");

    private static final Map<ChannelKind, String> KEYS =
            Map.of(ChannelKind.WECOM, "key=", ChannelKind.DINGTALK, "access_token=");

    private static final int LONGEST = 600;

    private final Set<String> others;

    /** @param others beginnings of addresses, such as {@code https://gateway.example:8443} */
    RobotAddresses(@Value("${gridboard.digest.origins:}") Set<String> others) {
        this.others = Set.copyOf(others);
    }

    /** The address, if it is one of a robot of that kind which may be called. */
    Optional<URI> allowed(ChannelKind kind, String text) {
        try {
            URI address = new URI(text.strip());
            boolean plain =
                    address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null;
            return plain && text.length() <= LONGEST && isKnown(kind, origin(address)) && isRobot(kind, address)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isKnown(ChannelKind kind, String origin) {
        return origin.equals(PROVIDERS.get(kind)) || others.contains(origin);
    }

    private static boolean isRobot(ChannelKind kind, URI address) {
        String query = address.getRawQuery();
        return address.getRawPath().equals(PATHS.get(kind)) && query != null && query.startsWith(KEYS.get(kind));
    }

    private static String origin(URI address) {
        String origin = address.getScheme() + "://" + address.getHost();
        return (address.getPort() < 0 ? origin : origin + ":" + address.getPort()).toLowerCase(Locale.ROOT);
    }
}
