@echo off
rem Starts NetSketch with the Java that JAVA_HOME names, or the one on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=javafx.graphics --module-path "%~dp0..\lib" --module org.netsketch/org.netsketch.Main %*
exit /b %ERRORLEVEL%
