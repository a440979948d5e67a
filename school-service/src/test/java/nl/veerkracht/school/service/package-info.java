/** The service as a whole, on a real database and a real bus. */
package nl.veerkracht.school.service;
