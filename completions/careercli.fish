# What fish completes behind `careercli`; made by `careercli completion fish`.
#
# To use it, add this line to ~/.config/fish/config.fish:
#   careercli completion fish | source
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

set -g __careercli_roles 'ml-engineer	AI/ML Engineer' 'ai-swe	AI Software Engineer' 'ai-pm	AI Product Manager' 'data-scientist	Data Scientist' 'ai-architect	AI Architect' 'mlops-engineer	MLOps Engineer' 'prompt-engineer	Prompt Engineer' 'ai-engineer	AI Engineer' 'software-engineer	Software Engineer' 'data-engineer	Data Engineer' 'data-analyst	Data Analyst' 'analytics-engineer	Analytics Engineer' 'data-architect	Data Architect' 'research-scientist	Research Scientist' 'research-engineer	Research Engineer' 'computer-vision-engineer	Computer Vision Engineer'
set -g __careercli_skills \
python sql java r sas go javascript scala typescript cpp csharp shell-scripting c html matlab \
css bash vba rust ruby t-sql kotlin powershell dax perl json php visual-basic julia swift pl-sql \
dart objective-c assembly vb-net vbscript groovy elixir lua haskell clojure erlang fsharp \
solidity smart-contracts cobol fortran abap apex zig ocaml lisp prolog pascal delphi ada apl xml \
xslt yaml markdown latex kql sparql cypher-query-language verilog systemverilog vhdl webassembly \
protocol-buffers regex react fastapi node-js flask angular dotnet django next-js express graphql \
spring cuda grpc phoenix selenium rails pydantic playwright jquery spring-boot asyncio pytest \
vue django-rest-framework asp-net asp-net-core entity-framework linq blazor nuxt svelte \
bootstrap tailwind-css material-ui nestjs react-native expo flutter apollo-graphql redux zustand \
rxjs tanstack-query laravel symfony angularjs ember remix gatsby astro htmx three-js d3 chart-js \
echarts highcharts webgl electron qt wpf winforms xamarin ionic cordova swiftui uikit \
jetpack-compose ios android mobile-development unity unreal-engine hibernate jpa jakarta-ee jdbc \
quarkus akka gin tokio fastify trpc prisma typeorm sequelize sqlalchemy celery gunicorn uvicorn \
tornado aiohttp psycopg boto3 scrapy beautiful-soup streamlit gradio dash shiny sass less-css \
styled-components shadcn-ui ant-design web-components storybook ajax websockets signalr \
socket-io webrtc jest vitest mocha jasmine react-testing-library junit mockito testng nunit \
xunit rspec robot-framework cypress puppeteer appium cucumber katalon-studio \
lightning-web-components bot-framework livekit opencl opengl vulkan directx openmp mpi openacc \
rocm nccl multithreading ros gazebo isaac-sim mujoco boost drupal wordpress woocommerce magento \
shopify headless-cms contentful adobe-experience-manager sitecore web3 ethereum temporal camunda \
arkit mongoose aws azure gcp cloud-computing azure-devops aws-lambda amazon-ecs \
aws-cloudformation amazon-eks amazon-s3 amazon-aurora azure-data-factory amazon-cloudwatch \
azure-monitor amazon-api-gateway aws-glue aws-cdk google-cloud-storage amazon-ec2 aws-fargate \
amazon-ecr amazon-athena amazon-emr amazon-kinesis amazon-rds amazon-sqs amazon-sns \
amazon-eventbridge aws-step-functions aws-sam aws-iam aws-cloudtrail amazon-vpc amazon-route-53 \
amazon-cloudfront amazon-cognito aws-secrets-manager aws-kms aws-amplify aws-batch \
aws-elastic-beanstalk aws-codepipeline aws-codebuild aws-codecommit aws-lake-formation aws-dms \
amazon-msk amazon-elasticache amazon-efs amazon-ebs elastic-load-balancing aws-iot-core \
amazon-connect amazon-lex amazon-transcribe amazon-comprehend amazon-rekognition amazon-textract \
azure-pipelines azure-functions azure-synapse azure-data-lake azure-blob-storage cosmos-db \
azure-sql aks azure-app-service azure-container-apps azure-container-registry azure-logic-apps \
azure-service-bus azure-event-hubs azure-event-grid azure-api-management application-insights \
azure-key-vault microsoft-entra-id azure-bicep azure-resource-manager azure-stream-analytics \
azure-iot-hub azure-virtual-machines purview microsoft-defender microsoft-sentinel \
microsoft-intune google-cloud-functions google-cloud-run google-compute-engine gke \
google-app-engine pubsub dataflow dataproc cloud-composer cloud-sql alloydb bigtable spanner \
cloud-datastore cloud-build dataform apigee firebase firestore cloud-architecture cloud-storage \
minio cloud-security cloud-migration finops serverless oracle-cloud ibm-cloud alibaba-cloud \
digitalocean heroku vercel netlify cloudflare cloudflare-workers cloudflare-r2 supabase modal \
runpod openstack openshift cloud-foundry vmware virtualization hyper-v citrix knative \
azure-data-explorer tableau excel spark power-bi snowflake databricks hadoop kafka airflow nosql \
postgresql oracle mongodb sql-server redshift pandas mysql bigquery pyspark numpy looker sap \
cassandra ssis elasticsearch dynamodb spss jupyter alteryx qlik matplotlib redis ssrs \
google-sheets spreadsheets db2 neo4j cognos microstrategy flink dbt dagster plotly \
crystal-reports seaborn microsoft-access data-pipelines delta-lake etl data-analysis \
knowledge-graphs ggplot2 relational-databases cloudera mapreduce hdfs confluent scipy polars \
looker-studio opensearch scylladb ssas sap-hana sap-bw sap-s-4hana sap-businessobjects \
sap-analytics-cloud bokeh tidyverse dplyr stata minitab jmp graph-databases amazon-neptune \
arangodb mariadb sqlite couchbase couchdb documentdb hbase hive apache-pig impala sqoop oozie \
zookeeper presto trino beam nifi druid apache-pinot iceberg hudi parquet avro arrow pulsar dask \
rapids duckdb clickhouse timescaledb influxdb cockroachdb singlestore vertica teradata netezza \
greenplum memcached solr rabbitmq activemq ibm-mq nats mqtt prefect luigi fivetran airbyte \
matillion informatica talend pentaho ibm-datastage ab-initio oracle-data-integrator obiee \
debezium change-data-capture reverse-etl microsoft-fabric power-query power-pivot \
amazon-quicksight metabase superset redash mode hex sigma thoughtspot domo sisense spotfire \
knime rapidminer palantir-foundry collibra alation datahub great-expectations data-observability \
google-analytics google-tag-manager adobe-analytics amplitude mixpanel hotjar posthog pendo \
segment optimizely launchdarkly elt data-engineering data-warehousing data-lake data-lakehouse \
data-modeling data-architecture data-fabric data-mesh data-governance data-quality \
data-management master-data-management data-integration data-collection data-cleaning \
data-migration stream-processing big-data databases database-design stored-procedures \
query-optimization database-administration olap data-visualization business-intelligence \
reporting product-analytics marketing-analytics web-analytics financial-modeling budgeting \
financial-analysis risk-modeling fraud-detection dataops gis postgis qgis arcgis web-scraping \
data-mining ontologies semantic-web information-retrieval process-mining celonis bioinformatics \
r-markdown sybase anaplan oracle-hyperion odbc pytorch artificial-intelligence tensorflow \
machine-learning scikit-learn keras mlops mlflow sagemaker azure-machine-learning kubeflow nlp \
jax vertex-ai deep-learning opencv reinforcement-learning ray gpu-computing nltk \
pytorch-lightning neural-networks mxnet theano chainer caffe paddlepaddle deeplearning4j xgboost \
lightgbm catboost gradient-boosting random-forest regression-analysis classification clustering \
dimensionality-reduction feature-engineering feature-stores feast statistics bayesian-statistics \
pymc causal-inference econometrics a-b-testing time-series-analysis prophet predictive-modeling \
anomaly-detection survival-analysis optimization gurobi cplex or-tools cvxpy pyomo simulation \
mathematics linear-algebra spacy gensim word2vec computer-vision yolo detectron2 mediapipe \
3d-reconstruction point-clouds neural-radiance-fields slam sensor-fusion ocr tesseract \
speech-recognition voice-ai azure-ai-speech deepgram text-to-speech elevenlabs whisper \
signal-processing recommender-systems graph-neural-networks generative-models gans \
diffusion-models stable-diffusion diffusers comfyui transfer-learning federated-learning \
differential-privacy explainable-ai responsible-ai ai-governance ai-safety ai-security \
model-training hyperparameter-tuning optuna automl model-evaluation model-serving \
model-compression distributed-training weights-and-biases comet-ml dvc kedro metaflow flyte \
argo-workflows kserve seldon bentoml triton torchserve onnx onnx-runtime tensorrt openvino \
tensorflow-lite tinyml core-ml compilers triton-language xla tvm mlir llvm cudnn tpu nvidia-nim \
nvidia-nemo edge-ai nvidia-jetson bigquery-ml spark-mllib h2o-ai datarobot dataiku caret mlr \
statsmodels data-science data-labeling human-in-the-loop synthetic-data robotics \
autonomous-systems ai-planning quantum-computing aiops scientific-computing \
machine-learning-system-design aws-trainium llm langchain openai generative-ai hugging-face \
langgraph claude bedrock llamaindex crewai azure-openai gemini vector-databases nemo-guardrails \
rag autogen pinecone ai-agents llm-apis faiss transformers github-copilot azure-ai-services \
ai-tools llm-applications embeddings ai-assisted-coding azure-ai-foundry prompt-engineering \
llama mcp pgvector azure-ai-search copilot-studio cursor haystack chatgpt chroma vector-search \
google-adk milvus claude-code langsmith semantic-kernel dspy watson context-engineering \
claude-agent-sdk gemini-cli google-ai-studio gemini-enterprise mistral deepseek qwen cohere grok \
gemma microsoft-phi perplexity notebooklm groq replicate together-ai openrouter litellm \
llm-gateway langfuse langflow dify flowise pydantic-ai openai-agents-sdk agno strands-agents \
mastra smolagents autogpt vercel-ai-sdk instructor structured-outputs guardrails a2a-protocol \
multi-agent-systems function-calling llmops llm-evaluation braintrust trulens ragas deepeval \
promptfoo llm-observability evidently arize fine-tuning llm-training unsloth lora rlhf \
llm-inference text-generation-inference llama-cpp sglang vllm ollama deepspeed megatron-lm bert \
t5 sentence-transformers reranking graphrag weaviate qdrant lancedb \
azure-ai-document-intelligence microsoft-copilot amazon-q kiro agentforce salesforce-einstein \
dialogflow rasa voiceflow conversational-ai multimodal-ai tabnine windsurf codex devin cline \
lovable replit v0 bolt-new ai-video-generation runway ai-image-generation adobe-firefly \
midjourney dall-e glean document-processing google-document-ai unstructured chunking ci-cd \
api-development rest-api microservices software-engineering distributed-systems automation \
devops gdpr oauth containerization orchestration saas backend-development web-development \
cybersecurity integrations observability agile scrum kanban safe lean six-sigma waterfall sdlc \
computer-science data-structures-and-algorithms object-oriented-programming \
functional-programming design-patterns mvc domain-driven-design system-design scalability \
high-availability software-architecture soa enterprise-architecture solution-architecture \
micro-frontends event-driven-architecture message-queues sdk-development api-management soap \
webhooks openapi middleware http frontend-development full-stack-development mean-stack \
lamp-stack mern-stack web-performance progressive-web-apps responsive-design game-development \
embedded-systems device-drivers arm raspberry-pi arduino embedded-linux rtos microcontrollers \
firmware iot edge-computing blockchain cryptocurrency tdd bdd unit-testing integration-testing \
end-to-end-testing test-automation software-testing quality-assurance manual-testing api-testing \
soapui rest-assured performance-testing performance-optimization uat debugging \
root-cause-analysis code-review static-analysis refactoring application-modernization \
pair-programming technical-documentation version-control devsecops gitops platform-engineering \
sre chaos-engineering iac configuration-management incident-management cloud-native rpa \
low-code-development data-security endpoint-security data-loss-prevention security-operations \
network-security application-security owasp penetration-testing reverse-engineering \
threat-modeling vulnerability-management threat-intelligence intrusion-detection \
malware-analysis digital-forensics mitre-attandck siem soar iam access-control authentication \
sso saml oidc jwt cryptography pki tls compliance aml fedramp audit grc nist sox pci-dss \
iso-27001 soc-2 ccpa data-privacy hipaa healthcare-it clinical-trials electronic-health-records \
hl7 fhir networking cdn load-balancing firewalls routing-protocols bgp vpn dns tcp-ip \
high-performance-networking pcie nvlink rdma infiniband hpc operating-systems \
systems-programming linux-kernel system-administration systems-engineering storage-systems \
data-center-operations disaster-recovery it-support itil itsm hardware-design \
electrical-engineering computer-architecture electronic-design-automation pcb-design asic-design \
fpga bluetooth can-bus i2c uart spi control-systems scada plc computer-graphics animation \
3d-modeling ar-vr cad mechanical-engineering finite-element-analysis plm ux-design \
information-architecture journey-mapping human-computer-interaction web-design prototyping \
wireframing interaction-design product-design ui-design ux-research qualitative-research \
survey-design usability-testing design-thinking design-systems accessibility graphic-design \
branding motion-graphics product-management product-development go-to-market-strategy \
product-marketing product-strategy ai-strategy prioritization mvp product-requirements \
product-discovery okrs roadmapping requirements-analysis user-stories business-analysis uml \
operations-management process-improvement market-research competitive-analysis \
project-management portfolio-management resource-planning release-management program-management \
risk-management change-management ai-adoption digital-transformation vendor-management \
contract-management supply-chain-management procurement multi-tenancy erp crm e-commerce fintech \
financial-services quantitative-finance algorithmic-trading payments seo sem digital-marketing \
conversion-rate-optimization adtech martech lead-generation marketing-strategy growth-marketing \
performance-marketing marketing-automation social-media-marketing content-marketing \
email-marketing content-writing localization editing content-strategy copywriting \
content-management-systems sales pricing-strategy partner-management sales-enablement \
sales-operations sales-engineering business-development customer-success contact-center \
customer-experience customer-service account-management consulting accounting recruiting \
training developer-relations learning-management-systems instructional-design teaching research \
scientific-writing legal ediscovery intellectual-property open-source deployment caching orm \
bpmn parallel-computing feature-flags dependency-injection quality-management \
forward-deployed-engineering human-resources people-analytics applicant-tracking-systems physics \
cpq autoscaling secrets-management video-editing knowledge-management docker kubernetes git \
microsoft-word powerpoint jenkins terraform linux jira github github-actions sharepoint unix \
confluence grafana outlook windows gitlab ansible datadog n8n prometheus visio helm splunk \
salesforce bitbucket power-platform slack make argo-cd microsoft-365 atlassian-suite hubspot \
opentelemetry zoom command-line zapier postman elk google-workspace figma yarn gitlab-ci bamboo \
salesforce-data-cloud salesforce-marketing-cloud servicenow marketo eloqua \
microsoft-dynamics-365 dataverse power-apps power-automate uipath blue-prism automation-anywhere \
pega appian mulesoft boomi workato tines clay workday sap-successfactors netsuite outreach \
salesloft gong zoominfo linkedin-sales-navigator apollo-io intercom zendesk freshdesk braze \
mailchimp klaviyo twilio sendgrid genesys five9 ivr telecommunications 5g voip microsoft-office \
microsoft-exchange microsoft-teams onedrive onenote microsoft-project microsoft-planner \
microsoft-lists microsoft-graph-api active-directory group-policy ldap windows-server iis macos \
jamf ubuntu red-hat centos debian suse arch-linux kali-linux vim emacs ssh sftp vs-code \
visual-studio intellij-idea pycharm eclipse rstudio anaconda google-colab kaggle xcode \
android-studio insomnia npm bun pnpm webpack esbuild rollup vite babel deno eslint prettier nx \
bazel monorepo poetry uv pip mypy pylint ruff homebrew maven gradle apache-ant cmake gnu-make \
gcc gdb clang kustomize flux-cd istio envoy service-mesh rancher nomad docker-swarm podman \
containerd karpenter crossplane ebpf nginx traefik haproxy apache-http-server apache-tomcat \
jboss websphere weblogic kong pulumi puppet chef saltstack vagrant packer hashicorp-vault consul \
circleci travis-ci teamcity buildkite spinnaker harness jfrog-artifactory nexus-repository \
sonarqube snyk svn mercurial perforce jaeger new-relic dynatrace appdynamics fluentd logstash \
kibana sentry pagerduty opsgenie nagios solarwinds zabbix sumo-logic cribl jmeter k6 loadrunner \
gatling locust testrail xray hp-alm zephyr browserstack sauce-labs tosca slurm lsf control-m \
autosys discord webex ringcentral google-apps-script notion asana trello monday-com clickup \
smartsheet airtable wrike workfront linear aha productboard miro draw-io lucidchart sketch \
adobe-xd framer invision axure adobe-creative-suite adobe-photoshop adobe-illustrator \
adobe-indesign adobe-premiere-pro adobe-after-effects docusign canva qualtrics surveymonkey okta \
cyberark sailpoint keycloak auth0 crowdstrike sentinelone palo-alto-networks zscaler fortinet \
cisco juniper virtualbox labview simulink backstage burp-suite metasploit nessus nmap qradar \
epic wireshark altium-designer cadence synopsys blender maya solidworks autocad ansys oracle-erp \
odoo quickbooks peoplesoft sap-fico zoho-crm pipedrive stripe google-ads semrush \
google-search-console facebook-ads greenhouse nuix veracode checkmarx trivy wiz communication \
interpersonal-skills english collaboration problem-solving critical-thinking leadership \
people-management mentoring stakeholder-management presentation-skills data-storytelling \
time-management adaptability stress-management continuous-learning creativity \
attention-to-detail decision-making strategic-thinking emotional-intelligence cultural-awareness \
negotiation influencing conflict-resolution initiative entrepreneurship customer-focus \
facilitation knowledge-sharing writing proposal-writing business-acumen

function __careercli_command -S -a key
    set commands
    set options
    switch $key
        case 'careercli'
            set -a commands 'compare	Compare roles, with a verdict.'
            set -a commands 'roles	List all roles with their main figures.'
            set -a commands 'show	Show everything known of one role.'
            set -a commands 'gap	Hold your skills against roles, and say what to learn.'
            set -a commands 'switch	Show the step from one role to another.'
            set -a commands 'rank	Rank roles by your own weights.'
            set -a commands 'trend	Show pay and demand over time.'
            set -a commands 'sources	List the sources: who counted what, when, of how many.'
            set -a commands 'skills	List skills and the roles that want them.'
            set -a commands 'check	Check catalog files and list all problems.'
            set -a commands 'schema	Print the JSON Schema of a command\'s --json output.'
            set -a commands 'completion	Print the script with which a shell completes commands, roles and skills.'
            set -a commands 'me	Show or change your saved skills and weights.'
            set -a commands 'market	Turn files of job postings into figures.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli compare'
            set -a options '--full	Show all sections.'
            set -a options '--section	Show only this section; repeatable: verdict, side-by-side, skills, switching, you, others, salary, hiring, path, getting-in, market, seniority, week, questions, related.'
            set -a options '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.'
            set -a options '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--explain	Show each formula with its figures.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli roles'
            set -a options '--sort	Sort by this: id, title, source, openings, median, p25, p75, remote, entry.'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli show'
            set -a options '--full	Show all sections.'
            set -a options '--section	Show only this section; repeatable: figures, salary, seniority, skills, hiring, others, path, getting-in, market, week, related.'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli gap'
            set -a options '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.'
            set -a options '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.'
            set -a options '--learn	What if you learnt these?'
            set -a options '--reach	The fewest skills that bring you there.'
            set -a options '--posting	One posting instead: text, HTML, Markdown, a board\'s JSON; - is stdin.'
            set -a options '--full	Show every skill of each role.'
            set -a options '--top	How many skills count.'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--explain	Show each formula with its figures.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli switch'
            set -a options '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.'
            set -a options '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.'
            set -a options '--full	Show every skill, and pay by each measure.'
            set -a options '--top	How many skills count.'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--explain	Show each formula with its figures.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli rank'
            set -a options '--weight	A weight, such as pay=3; 1 unless told; repeatable: pay, openings, remote, entry, fit.'
            set -a options '--skills	Your skills: python,sql; - reads stdin, @FILE a file; repeatable.'
            set -a options '--resume	Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.'
            set -a options '--missing	How a missing figure counts: skip, lowest.'
            set -a options '--top	How many skills count.'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--explain	Show each formula with its figures.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli trend'
            set -a options '--source	Take the figures of this source (see `careercli sources`): ai-market-pulse, ai-jobs-net, builtin-ai, data-jobs-2023, open-jobs-2026-08, bls-oews-2024.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--explain	Show each formula with its figures.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli sources'
            set -a options '--full	Show the caveats of all.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli skills'
            set -a options '--all	All skills, wanted or not.'
            set -a options '--read	Show what is read in a text; - is stdin.'
            set -a options '--catalog	Add a catalog file of your own; - reads stdin; repeatable.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli check'
            set -a options '--strict	Warnings fail too.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli schema'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli completion'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me'
            set -a commands 'show	Show what is saved.'
            set -a commands 'add	Add skills.'
            set -a commands 'remove	Remove skills.'
            set -a commands 'set	Save weights for `careercli rank`.'
            set -a commands 'import	Add the skills that a CV names.'
            set -a commands 'path	Print where the profile stands.'
            set -a commands 'edit	Open the profile in your editor ($VISUAL or $EDITOR).'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me show'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me add'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me remove'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me set'
            set -a options '--weight	A weight, such as pay=3; 1 unless told; repeatable: pay, openings, remote, entry, fit.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me import'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me path'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli me edit'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli market'
            set -a commands 'import	Make a catalog file of files of postings, and report what became of every row.'
            set -a commands 'titles	Show every distinct title with its role, its seniority and its count.'
            set -a commands 'fetch	Fetch the openings of job boards and save them, one file a board.'
            set -a commands 'update	Fetch boards, add the figures to your own source `boards`, and say what changed.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli market import'
            set -a options '--source	An id for the source.'
            set -a options '--name	The source\'s name.'
            set -a options '--url	The source\'s address.'
            set -a options '--as-of	The last day of the figures.'
            set -a options '--country	Only postings there: US, GB.'
            set -a options '--since	Only postings since then.'
            set -a options '--until	Only postings until then.'
            set -a options '--by	A snapshot for each period: year, quarter, month.'
            set -a options '--currency	The currency of pay; else the commonest.'
            set -a options '--least	Leave out roles with fewer.'
            set -a options '--map	The columns of another kind of file.'
            set -a options '--titles	Title rules that come before the bundled ones.'
            set -a options '-o	The catalog file; else SOURCE.toml.'
            set -a options '--output	The catalog file; else SOURCE.toml.'
            set -a options '--lenient	Skip rows that cannot be read, however many.'
            set -a options '--encoding	The files\' encoding, where it is not UTF-8.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli market titles'
            set -a options '--map	The columns of another kind of file.'
            set -a options '--titles	Title rules that come before the bundled ones.'
            set -a options '--lenient	Skip rows that cannot be read, however many.'
            set -a options '--encoding	The files\' encoding, where it is not UTF-8.'
            set -a options '--all	Show all titles.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli market fetch'
            set -a options '--panel	The boards of a CSV file: platform,slug.'
            set -a options '--into	Where payloads are saved.'
            set -a options '--find	Look up boards, fetch nothing.'
            set -a options '--mirror	Ask a mirror of your own: URL/HOST/PATH.'
            set -a options '--least	Boards that must answer.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
        case 'careercli market update'
            set -a options '--panel	The boards of a CSV file: platform,slug.'
            set -a options '--offline	Import the last day of DIR, fetch nothing.'
            set -a options '--keep	Keep payloads for so many weeks.'
            set -a options '--mirror	Ask a mirror of your own: URL/HOST/PATH.'
            set -a options '--least	Boards that must answer.'
            set -a options '--json	Print one JSON document.'
            set -a options '--format	The format of the answer: text, json.'
            set -a options '--fields	Print JSON with these fields only, such as roles.id; repeatable.'
            set -a options '--color	Use color: auto (on a terminal), always or never.'
            set -a options '--plain	Print one record a line, cells set apart by tabs, for cut and screen readers.'
            set -a options '--version	Show the version and exit.'
            set -a options '-h	Show this message and exit.'
            set -a options '--help	Show this message and exit.'
    end
end

function __careercli_value -S -a key
    set kind ''
    set values
    switch $key
        case 'careercli --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli compare :*'
            set kind roles
        case 'careercli compare --section'
            set kind words
            set values 'verdict' 'side-by-side' 'skills' 'switching' 'you' 'others' 'salary' 'hiring' 'path' 'getting-in' 'market' 'seniority' 'week' 'questions' 'related'
        case 'careercli compare --skills'
            set kind skills
        case 'careercli compare --resume'
            set kind files
        case 'careercli compare --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli compare --catalog'
            set kind files
        case 'careercli compare --format'
            set kind words
            set values 'text' 'json'
        case 'careercli compare --fields'
            set kind text
        case 'careercli compare --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli roles :1'
            set kind text
        case 'careercli roles --sort'
            set kind words
            set values 'id' 'title' 'source' 'openings' 'median' 'p25' 'p75' 'remote' 'entry'
        case 'careercli roles --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli roles --catalog'
            set kind files
        case 'careercli roles --format'
            set kind words
            set values 'text' 'json'
        case 'careercli roles --fields'
            set kind text
        case 'careercli roles --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli show :1'
            set kind roles
        case 'careercli show --section'
            set kind words
            set values 'figures' 'salary' 'seniority' 'skills' 'hiring' 'others' 'path' 'getting-in' 'market' 'week' 'related'
        case 'careercli show --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli show --catalog'
            set kind files
        case 'careercli show --format'
            set kind words
            set values 'text' 'json'
        case 'careercli show --fields'
            set kind text
        case 'careercli show --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli gap :*'
            set kind roles
        case 'careercli gap --skills'
            set kind skills
        case 'careercli gap --resume'
            set kind files
        case 'careercli gap --learn'
            set kind skills
        case 'careercli gap --reach'
            set kind text
        case 'careercli gap --posting'
            set kind files
        case 'careercli gap --top'
            set kind text
        case 'careercli gap --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli gap --catalog'
            set kind files
        case 'careercli gap --format'
            set kind words
            set values 'text' 'json'
        case 'careercli gap --fields'
            set kind text
        case 'careercli gap --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli switch :1'
            set kind roles
        case 'careercli switch :2'
            set kind roles
        case 'careercli switch --skills'
            set kind skills
        case 'careercli switch --resume'
            set kind files
        case 'careercli switch --top'
            set kind text
        case 'careercli switch --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli switch --catalog'
            set kind files
        case 'careercli switch --format'
            set kind words
            set values 'text' 'json'
        case 'careercli switch --fields'
            set kind text
        case 'careercli switch --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli rank :*'
            set kind roles
        case 'careercli rank --weight'
            set kind words
            set values 'pay=' 'openings=' 'remote=' 'entry=' 'fit='
        case 'careercli rank --skills'
            set kind skills
        case 'careercli rank --resume'
            set kind files
        case 'careercli rank --missing'
            set kind words
            set values 'skip' 'lowest'
        case 'careercli rank --top'
            set kind text
        case 'careercli rank --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli rank --catalog'
            set kind files
        case 'careercli rank --format'
            set kind words
            set values 'text' 'json'
        case 'careercli rank --fields'
            set kind text
        case 'careercli rank --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli trend :*'
            set kind roles
        case 'careercli trend --source'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli trend --catalog'
            set kind files
        case 'careercli trend --format'
            set kind words
            set values 'text' 'json'
        case 'careercli trend --fields'
            set kind text
        case 'careercli trend --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli sources :1'
            set kind words
            set values 'ai-market-pulse' 'ai-jobs-net' 'builtin-ai' 'data-jobs-2023' 'open-jobs-2026-08' 'bls-oews-2024'
        case 'careercli sources --catalog'
            set kind files
        case 'careercli sources --format'
            set kind words
            set values 'text' 'json'
        case 'careercli sources --fields'
            set kind text
        case 'careercli sources --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli skills :1'
            set kind skills
        case 'careercli skills --read'
            set kind files
        case 'careercli skills --catalog'
            set kind files
        case 'careercli skills --format'
            set kind words
            set values 'text' 'json'
        case 'careercli skills --fields'
            set kind text
        case 'careercli skills --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli check :*'
            set kind files
        case 'careercli check --format'
            set kind words
            set values 'text' 'json'
        case 'careercli check --fields'
            set kind text
        case 'careercli check --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli schema :1'
            set kind words
            set values 'compare' 'roles' 'show' 'gap' 'switch' 'rank' 'trend' 'sources' 'me' 'skills' 'market-import' 'market-titles' 'market-fetch' 'market-update' 'check'
        case 'careercli schema --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli completion :1'
            set kind words
            set values 'bash' 'zsh' 'fish' 'powershell'
        case 'careercli completion --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me --format'
            set kind words
            set values 'text' 'json'
        case 'careercli me --fields'
            set kind text
        case 'careercli me --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me show --format'
            set kind words
            set values 'text' 'json'
        case 'careercli me show --fields'
            set kind text
        case 'careercli me show --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me add :*'
            set kind skills
        case 'careercli me add --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me remove :*'
            set kind skills
        case 'careercli me remove --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me set --weight'
            set kind words
            set values 'pay=' 'openings=' 'remote=' 'entry=' 'fit='
        case 'careercli me set --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me import :1'
            set kind files
        case 'careercli me import --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me path --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli me edit --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli market --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli market import :*'
            set kind files
        case 'careercli market import --source'
            set kind text
        case 'careercli market import --name'
            set kind text
        case 'careercli market import --url'
            set kind text
        case 'careercli market import --as-of'
            set kind text
        case 'careercli market import --country'
            set kind text
        case 'careercli market import --since'
            set kind text
        case 'careercli market import --until'
            set kind text
        case 'careercli market import --by'
            set kind words
            set values 'year' 'quarter' 'month'
        case 'careercli market import --currency'
            set kind text
        case 'careercli market import --least'
            set kind text
        case 'careercli market import --map'
            set kind text
        case 'careercli market import --titles'
            set kind files
        case 'careercli market import -o'
            set kind files
        case 'careercli market import --output'
            set kind files
        case 'careercli market import --encoding'
            set kind text
        case 'careercli market import --format'
            set kind words
            set values 'text' 'json'
        case 'careercli market import --fields'
            set kind text
        case 'careercli market import --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli market titles :*'
            set kind files
        case 'careercli market titles --map'
            set kind text
        case 'careercli market titles --titles'
            set kind files
        case 'careercli market titles --encoding'
            set kind text
        case 'careercli market titles --format'
            set kind words
            set values 'text' 'json'
        case 'careercli market titles --fields'
            set kind text
        case 'careercli market titles --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli market fetch :*'
            set kind text
        case 'careercli market fetch --panel'
            set kind files
        case 'careercli market fetch --into'
            set kind files
        case 'careercli market fetch --find'
            set kind text
        case 'careercli market fetch --mirror'
            set kind text
        case 'careercli market fetch --least'
            set kind text
        case 'careercli market fetch --format'
            set kind words
            set values 'text' 'json'
        case 'careercli market fetch --fields'
            set kind text
        case 'careercli market fetch --color'
            set kind words
            set values 'auto' 'always' 'never'
        case 'careercli market update :*'
            set kind text
        case 'careercli market update --panel'
            set kind files
        case 'careercli market update --offline'
            set kind files
        case 'careercli market update --keep'
            set kind text
        case 'careercli market update --mirror'
            set kind text
        case 'careercli market update --least'
            set kind text
        case 'careercli market update --format'
            set kind words
            set values 'text' 'json'
        case 'careercli market update --fields'
            set kind text
        case 'careercli market update --color'
            set kind words
            set values 'auto' 'always' 'never'
    end
end

# The names of 200 variables, as many as lines are read.
set -g __careercli_names __careercli_{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{a,b}

# Prints the first 200 lines of a file, up to one that is longer than any of a word list.
function __careercli_lines -a file
    set -l fish_read_limit 65536
    read -z -l text <$file
    if test -n "$text"
        printf '%s\n' (string split -m 200 \n -- $text)[1..200]
    else # it is longer than the limit; to read it in lines takes more time
        set fish_read_limit 400
        read -L -l $__careercli_names <$file
        printf '%s\n' $$__careercli_names
    end
end

# Prints the roles of this script and of the word list.
function __careercli_print_roles
    printf '%s\n' $__careercli_roles
    set -l cache $HOME/.cache
    if string match -q -- '/*' "$XDG_CACHE_HOME"
        set cache $XDG_CACHE_HOME
    else if test -d $HOME/Library/Caches
        set cache $HOME/Library/Caches
    end
    set cache $cache/careercli/roles.tsv
    if test -f $cache -a ! -L $cache -a -r $cache
        set -l known '^('(string replace -r '\t.*' '' -- $__careercli_roles | string join '|')')\t'
        __careercli_lines $cache 2>/dev/null \
            | string match -r '^[a-z0-9-]{1,64}\t[^[:cntrl:]]+$' | string match -v -r $known
    end
end

function __careercli_complete
    set -l key careercli
    set -l kind ''
    set -l only ''
    set -l place 1
    set -l commands
    set -l options
    set -l values
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l option ''
    __careercli_command $key
    for word in $typed[2..-1]
        if test -n "$kind"
            set kind ''
        else if test -n "$only"
            set place (math $place + 1)
        else if test "$word" = --
            set only 1
        else if string match -q -- '-?*' $word
            __careercli_value "$key $word"
        else if contains -- $word (string replace -r '\t.*' '' -- $commands)
            set key "$key $word"
            set place 1
            __careercli_command $key
        else
            set place (math $place + 1)
        end
    end
    if test -z "$kind" -a -z "$only"; and string match -q -- '-*' $current
        if not string match -q -- '*=*' $current
            printf '%s\n' $options
            return
        end
        set -l parts (string split -m 1 = -- $current)
        __careercli_value "$key $parts[1]"
        test -n "$kind"; or return
        set option $parts[1]=
        set current $parts[2]
    else if test -z "$kind"
        __careercli_value "$key :$place"
    end
    switch $kind
        case words
            printf '%s\n' $option$values
        case roles
            __careercli_print_roles
        case skills
            set current (string replace -r '^["\']' '' -- $current)
            set -l before (string match -r '.*,' -- $current)
            set -l last (string escape --style=regex -- (string replace -r '.*,' '' -- $current))
            printf '%s\n' $option"$before"(string match -r -- "^$last.*" $__careercli_skills)
        case files
            string replace -r '^' -- "$option" (complete -C "'' $current")
        case ''
            test -n "$commands"; and printf '%s\n' $commands
    end
end

complete -c careercli -f -a '(__careercli_complete)'
