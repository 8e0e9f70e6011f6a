package org.gridboard.meeting.digest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends digests as plain text mails through the mail server that {@code spring.mail.host} names; without one, none. */
@Component
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    /** @param from the sender's address */
    MailSender(ObjectProvider<JavaMailSender> server, @Value("${gridboard.digest.mail-from:}") String from) {
        this.server = server;
        this.from = from;
    }

    boolean isThere() {
        return server.getIfAvailable() != null && !from.isEmpty();
    }

    /** @param words whose first line is the subject too */
    Outcome send(MailAddresses to, String words) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null || from.isEmpty()) {
            return Outcome.failed(Failure.NO_MAIL_SERVER);
        }
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to.list().toArray(String[]::new));
        mail.setSubject(words.lines().findFirst().orElse(""));
        mail.setText(words);
        try {
            sender.send(mail);
            return Outcome.DELIVERED;
        } catch (MailAuthenticationException e) {
            LOG.warn("the mail server refuses the login of spring.mail.username");
            return Outcome.refused(0);
        } catch (MailException e) {
            LOG.info("a mail could not be sent: {}", e.getClass().getName());
            return Outcome.failed(Failure.UNREACHABLE);
        }
    }
}
