package nl.veerkracht.notification.mail;

import java.util.UUID;
import nl.veerkracht.notification.notice.model.Audience;

/**
 * A notice that is to be mailed now.
 *
 * @param subject what it is about, for who is told how it went
 * @param attempts how many times it was taken up, this time included
 * @param lastChance whether it is given up when it fails now
 */
record MailJob(UUID noticeId, UUID subject, Audience audience, int attempts, boolean lastChance) {}
