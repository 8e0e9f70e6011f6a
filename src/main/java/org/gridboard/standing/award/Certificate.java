package org.gridboard.standing.award;

/**
 * The certificate of a red flag in words, for page and paper.
 *
 * @param holder the area that has the flag
 * @param citation what it was awarded for
 * @param place total and rank; empty where it was not ranked
 * @param issuer the street
 * @param day when it was awarded
 * @param seal number and SHA-256 of the frozen standing
 */
public record Certificate(
        String title,
        String holder,
        String citation,
        String place,
        String reason,
        String issuer,
        String day,
        String seal) {}
