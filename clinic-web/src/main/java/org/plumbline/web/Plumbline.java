package org.plumbline.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/** The web application. Every page reads the database, so every page runs on a worker thread. */
@Blocking
public class Plumbline extends Application {}
